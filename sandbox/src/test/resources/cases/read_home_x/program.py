print(open('/home/x').read())
