import pickle, marshal, hashlib, tempfile, random, ssl, ftplib, telnetlib
import urllib.request
import xml.sax
import xml.dom.minidom as minidom
from xml.etree.ElementTree import fromstring

pickle.loads(b"")
marshal.loads(b"")
hashlib.md5(b"").hexdigest()
hashlib.sha1(b"").hexdigest()
hashlib.sha256(b"").hexdigest()
hashlib.new("md5", b"")
hashlib.new("sha256", b"")
tempfile.mktemp()
tempfile.mkstemp()
random.random()
random.choice([1, 2])
random.shuffle([1, 2])
random.seed(1)
ssl._create_unverified_context()
ftplib.FTP("host")
telnetlib.Telnet("host")
urllib.request.urlopen("http://host")
xml.sax.parseString("", None)
minidom.parseString("<a/>")
fromstring("<a/>")
eval("1 + 1")
exec("x = 1")
assert 1 == 1
import yaml
yaml.load("a: 1")
yaml.load("a: 1", Loader=yaml.SafeLoader)
from xml.dom import expatbuilder, pulldom
expatbuilder.parse("x")
pulldom.parse("x")
