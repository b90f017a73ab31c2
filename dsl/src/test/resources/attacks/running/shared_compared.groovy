// refused wrong-type: `<=>` does not go between a list and a list
List<Object> l = []
List<Object> k = []
60.times {
  l = [l, l] as List<Object>
  k = [k, k] as List<Object>
}
Object a = l
Object b = k
def c = (a <=> b)
