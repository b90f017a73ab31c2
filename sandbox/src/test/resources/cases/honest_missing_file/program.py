open('missing.txt')
