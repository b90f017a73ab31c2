open('/usr/x', 'w').write('x')
