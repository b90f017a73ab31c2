open('/dev/shm/left_behind', 'w').write('x')
