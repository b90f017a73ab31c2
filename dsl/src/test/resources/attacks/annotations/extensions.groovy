// refused not-available: `@groovy.transform.CompileStatic` is not available to scripts
@groovy.transform.CompileStatic(extensions = 'http://127.0.0.1:9/x.groovy')
def x = 1
