// refused not-available: `getProperty` is not available to scripts
def c = { 1 }
c.getProperty('class')
