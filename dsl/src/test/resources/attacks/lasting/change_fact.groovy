// refused not-available: `attempts` is not for scripts to set
profile.skills[0].attempts = 99
