import socket
print(socket.gethostbyname('example.org'))
