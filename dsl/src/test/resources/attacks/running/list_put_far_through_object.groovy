// stopped Threw: a list has at most 100000 entries
List<Object> l = []
Map<String, List<Object>> m = [a: l]
m['a'][1999999999] = 1
