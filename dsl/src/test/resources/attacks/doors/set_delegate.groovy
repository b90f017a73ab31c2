// refused not-available: `setDelegate` is not available to scripts
def c = { skills }
c.setDelegate(profile)
