with open("big", "wb") as f:
    f.truncate(1 << 40)
