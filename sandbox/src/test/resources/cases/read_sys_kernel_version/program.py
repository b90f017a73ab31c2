print(open('/sys/kernel/version').read())
