def quiet(items):
    for item in items:
        try:
            item()
        except Exception:
            pass
        try:
            item()
        except:
            continue
        try:
            item()
        except ValueError:
            pass
        try:
            item()
        except Exception:
            print("told")


def connect(host, password="swordfish", token=None, *, pwd="late"):
    return connect(host, password="swordfish", passive="no")
