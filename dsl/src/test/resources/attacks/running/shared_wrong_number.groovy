// refused wrong-type: this block takes a whole number, not a list and a list
List<Object> l = []
List<Object> k = []
60.times {
  l = [l, l] as List<Object>
  k = [k, k] as List<Object>
}
Closure<Integer> c = { int x -> x }
c.call(l, k)
