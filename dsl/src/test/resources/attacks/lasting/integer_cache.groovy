// refused wrong-type: cannot set read-only property: value
Integer.valueOf(1).value = 2
