// answers practice sorting
// A hash of names in big numbers.
strategy {
  next { profile, random ->
    BigInteger hash = 7
    for (o in profile.outcomes) {
      hash = hash * 31 + o.skill.length()
    }
    int at = (hash % profile.skills.size()) as int
    practice profile.skills[at]
  }
}
