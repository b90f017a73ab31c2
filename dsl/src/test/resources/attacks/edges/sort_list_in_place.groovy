// answers practice parsing
def l = [3, 1]
l.sort()
l.sort { -it }
