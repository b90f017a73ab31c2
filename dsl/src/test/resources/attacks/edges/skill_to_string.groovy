// answers practice parsing
String s = profile.skills.first().toString()
s.length()
