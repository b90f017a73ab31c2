for i in range(100000):
    open(f"f{i}", "w").close()
