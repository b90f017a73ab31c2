// stopped Threw: this nests more than 200 deep or holds itself
List<Object> l = []
l.add(l)
l.flatten()
