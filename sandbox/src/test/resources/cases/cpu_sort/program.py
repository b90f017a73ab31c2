class E:
    def __lt__(self, other):
        while True:
            pass
sorted([E(), E()])
