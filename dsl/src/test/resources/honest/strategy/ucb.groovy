// answers practice parsing
// Upper confidence bound on learning progress (Auer, Cesa-Bianchi and Fischer 2002).
strategy {
  next { profile, random ->
    double total = profile.skills.total { it.attempts } + 1
    practice profile.skills.max {
      it.attempts == 0 ? Double.MAX_VALUE
          : Math.abs(it.learningProgress) + Math.sqrt(2 * Math.log(total) / it.attempts)
    }
  }
}
