// refused not-available: `remove` is not available to scripts
def i = profile.skills.iterator()
i.remove()
