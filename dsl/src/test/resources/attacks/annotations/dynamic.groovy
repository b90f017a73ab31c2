// refused method: `m`: methods are not available to scripts
@groovy.transform.CompileDynamic
def m() { System.exit(1) }
strategy { practice any }
