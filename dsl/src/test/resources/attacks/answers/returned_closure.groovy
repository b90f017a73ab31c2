// refused wrong-type: a decision is wanted here, not a block
strategy {
  next { profile, random -> return { practice profile.skills.first() } }
}
