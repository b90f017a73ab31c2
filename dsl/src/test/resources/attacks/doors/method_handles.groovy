// refused unknown-fact: `java` is not known here
java.lang.invoke.MethodHandles.lookup()
