// stopped Threw: a range goes over numbers or single characters
List<Object> l = []
List<Object> k = []
60.times {
  l = [l, l] as List<Object>
  k = [k, k] as List<Object>
}
((l as Object)..(k as Object)).size()
