// refused not-available: `*.` is not available to scripts
profile.skills*.getClass()
