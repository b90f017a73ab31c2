// stopped Threw: this nests more than 200 deep or holds itself
List<Object> l = []
100000.times { l = [l] as List<Object> }
l.hashCode()
