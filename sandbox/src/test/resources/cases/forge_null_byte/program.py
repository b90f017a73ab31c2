x = 1
exec('a\0b')
