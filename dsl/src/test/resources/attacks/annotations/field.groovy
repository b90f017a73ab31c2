// refused outside: this stands outside the `strategy { }` block
@groovy.transform.Field File f = new File('/etc/hostname')
strategy { practice any }
