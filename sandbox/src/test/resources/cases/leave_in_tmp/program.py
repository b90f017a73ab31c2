open('/tmp/left_behind', 'w').write('x')
print('left')
