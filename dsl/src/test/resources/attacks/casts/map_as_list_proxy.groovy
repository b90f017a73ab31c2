// answers practice parsing
def l = [size: { 5 }] as List
l.size()
