// stopped Threw: this nests more than 200 deep or holds itself
Map<String, Object> m = [:]
m['m'] = m
m.toString()
