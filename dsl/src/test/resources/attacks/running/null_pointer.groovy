// stopped Threw: nothing (`null`) was used where a value is needed
String s = null
s.length()
