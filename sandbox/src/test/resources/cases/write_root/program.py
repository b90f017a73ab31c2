open('/x', 'w').write('x')
