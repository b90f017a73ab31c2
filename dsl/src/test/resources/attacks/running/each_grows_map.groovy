// answers practice parsing
Map<Integer, Integer> m = [1: 1]
m.each { k, v -> m[k + 1] = v }
