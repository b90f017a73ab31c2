open('/etc/x', 'w').write('x')
