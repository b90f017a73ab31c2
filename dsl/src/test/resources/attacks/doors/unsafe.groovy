// refused unknown-fact: `sun` is not known here
sun.misc.Unsafe.getUnsafe()
