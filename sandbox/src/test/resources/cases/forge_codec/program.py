import codecs, sys
codecs.register(lambda name: sys.exit(0))
"x".encode("no_such_codec")
