// refused method: `m`: methods are not available to scripts
def m() { 1 }
strategy { practice any }
