// answers practice graphs
// Below the median in proficiency, the one practised least.
strategy {
  next { profile, random ->
    def sorted = profile.skills.collect { it.proficiency }.sort()
    int n = sorted.size()
    int middle = n.intdiv(2)
    double median = sorted[middle]
    if (n % 2 == 0) {
      median = (sorted[middle - 1] + median) / 2
    }
    def low = profile.skills.findAll { it.proficiency <= median }
    practice low.min { it.attempts }
  }
}
