// refused wrong-type: cannot set read-only property: PI
Math.PI = 3
