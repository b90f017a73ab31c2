// refused wrong-type: cannot find matching method List#negative(). Please check if the declared type is correct
List<Object> l = [1]
60.times { l = [l, l] as List<Object> }
-l
