// stopped Threw: NullPointerException: Cannot invoke "String.length()" because "s" is null
String s = null
s.length()
