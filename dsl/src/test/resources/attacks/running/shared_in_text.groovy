// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
List<Object> l = []
60.times { l = [l, l] as List<Object> }
String s = "$l"
