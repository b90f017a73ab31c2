// refused wrong-type: cannot set read-only property: cycle
profile.cycle = 3
