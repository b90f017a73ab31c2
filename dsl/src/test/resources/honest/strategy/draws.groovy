// answers practice parsing
// Everything random gives.
strategy {
  next { profile, random ->
    int a = random.between(1, 6)
    def three = random.picks(1..49, 3)
    def mixed = random.shuffle(profile.skills)
    String word = random.word(3, 5)
    int at = a + (three.sum(0) as int) + word.length()
    practice mixed[at % mixed.size()]
  }
}
