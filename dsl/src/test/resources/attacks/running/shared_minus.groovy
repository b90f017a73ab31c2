// refused unknown-word: `-` does not go with a list
List<Object> l = [1]
60.times { l = [l, l] as List<Object> }
-l
