// refused outside: this stands outside the `strategy { }` block
System.exit(1)
strategy { practice any }
