// refused not-available: `metaClass` is not available to scripts
String.metaClass.hi = { 1 }
