// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
def s = "${'x'}y"
60.times { s = s + s }
s.length()
