// refused not-available: `Class` is not available to scripts
def c = 'java.lang.Runtime' as Class
