// refused outside: this stands outside the `strategy { }` block
@groovy.transform.BaseScript Script base
strategy { practice any }
