// refused wrong-type: cannot loop with element of type int with collection of type List<Object>
List<Object> l = []
List<Object> k = []
60.times {
  l = [l, l] as List<Object>
  k = [k, k] as List<Object>
}
for (int x in l) { x }
