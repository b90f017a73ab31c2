// refused not-available: `new` is not available to scripts
def o = new Object() { }
