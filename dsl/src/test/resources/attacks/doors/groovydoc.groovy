// refused unknown-fact: `groovydoc` is not a fact of the history
profile.groovydoc
