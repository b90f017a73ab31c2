import socket

password = "swordfish"
passive = "no"
settings = {}
settings["token"] = "abc"
token = ""
if password == "tuna":
    pass
path = "/tmp/file"
other = "/tmpfile"
host = "0.0.0.0"
table = "t"
one = "select * from %s where x" % table
two = "delete from {} where x".format(table)
three = f"update {table} set x = 1"
four = "select * from t where x"
five = "select a few" + " from " + "the list"
