// refused method: `m`: methods are not available to scripts
@groovy.transform.TypeChecked(extensions = 'x.groovy')
def m() { }
strategy { practice any }
