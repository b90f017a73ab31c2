// answers practice parsing
def s = profile.skills
s[0] = s[1]
practice s[0]
