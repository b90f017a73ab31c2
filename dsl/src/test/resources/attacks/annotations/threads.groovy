// refused method: `m`: methods are not available to scripts
@groovy.transform.Synchronized
def m() { }
strategy { practice any }
