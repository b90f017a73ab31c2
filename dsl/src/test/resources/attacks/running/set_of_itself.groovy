// stopped Threw: this nests more than 200 deep or holds itself
Set<Object> s = [] as Set<Object>
s.add(s)
s.add(s)
