// answers practice parsing
def s = /a/
s.size()
