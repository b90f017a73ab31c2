// Where does the builder learn fastest, forward or backward? The slope of each skill's latest scores,
// after TSCL (Matiisen, Oliver, Cohen and Schulman 2017), with a floor for exploration.
strategy {
  next { profile, random ->
    def skill = random.weighted(profile.skills) { Math.abs(it.trend) + 0.05 }
    practice skill
  }
}
