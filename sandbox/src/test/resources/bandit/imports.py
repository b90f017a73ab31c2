import telnetlib
import ftplib
import pickle
import subprocess
import xml.sax
import xml.etree.ElementTree as tree
import xml.dom.minidom
from xml.dom import pulldom
from xml.dom import expatbuilder
from wsgiref.handlers import CGIHandler
from subprocess import run
import json, pickle as p
import os.path
__import__("subprocess")
import importlib
importlib.import_module("telnetlib")
