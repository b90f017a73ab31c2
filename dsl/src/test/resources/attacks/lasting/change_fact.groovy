// refused wrong-type: cannot set read-only property: attempts
profile.skills[0].attempts = 99
