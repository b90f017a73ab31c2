// refused not-available: `cycle` is not for scripts to set
profile.cycle = 3
