// refused wrong-type: cannot call closure that accepts [int] with [List<Object>, List<Object>]
List<Object> l = []
List<Object> k = []
60.times {
  l = [l, l] as List<Object>
  k = [k, k] as List<Object>
}
Closure<Integer> c = { int x -> x }
c.call(l, k)
