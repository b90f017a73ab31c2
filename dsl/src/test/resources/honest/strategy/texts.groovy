// answers practice parsing
// Names as texts: upper case, padded, joined, taken apart.
strategy {
  next { profile, random ->
    def names = profile.skills.collect { it.name.toUpperCase().padRight(8, '.') }
    String line = names.join('|')
    def parts = line.tokenize('|').collect { it.toLowerCase().tokenize('.').first() }
    String longest = parts.max { it.length() }
    practice profile.skills.find { it.name == longest } ?: profile.skills.first()
  }
}
