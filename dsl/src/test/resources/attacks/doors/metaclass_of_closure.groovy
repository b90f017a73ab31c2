// refused not-available: `metaClass` is not available to scripts
def c = { 1 }
c.metaClass.call = { 2 }
