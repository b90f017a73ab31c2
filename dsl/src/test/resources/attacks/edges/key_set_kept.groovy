// refused not-available: `setValue` is not available to scripts
Map<Integer, Integer> m = [1: 1]
m.keySet().clear()
m.entrySet().each { it.value = 2 }
