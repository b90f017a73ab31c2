import os
os.makedirs("a/b", exist_ok=True)
with open("a/b/c.txt", "w") as f:
    f.write("kept")
print(open("a/b/c.txt").read(), os.listdir("a"))
