// answers practice parsing
// Counts of which skill follows which, as rows and columns.
strategy {
  next { profile, random ->
    def names = profile.skills.collect { it.name }
    List<List<Integer>> follows = names.collect { names.collect { 0 } }
    def seen = profile.outcomes.collect { names.indexOf(it.skill) }
    for (i in 1..<seen.size()) {
      List<Integer> row = follows[seen[i - 1]]
      row[seen[i]] = row[seen[i]] + 1
    }
    def columns = follows.transpose() as List<List<Integer>>
    def sums = columns.collect { List<Integer> c -> c.sum(0) as int }
    practice profile.skills[sums.indexOf(sums.min())]
  }
}
