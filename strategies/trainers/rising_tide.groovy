// Which skill stands lowest? All skills rise together: none runs ahead of what is built on it, and
// none is forgotten while others are drilled. A skill stands where its record puts it, lower the less
// is known of it, and sinks while it is left alone.
strategy {
  double doubt = 0.5      // share of its uncertainty that a skill stands lower
  double sinking = 0.032  // of the way from 0 to 1, with each cycle without practice

  next { profile, random ->
    def lowest = profile.skills.min {
      it.proficiency - doubt * it.uncertainty - sinking * (profile.cycle - it.lastPractised)
    }
    practice lowest
  }
}
