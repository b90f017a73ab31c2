// refused not-available: `*` is not available to scripts
def l = [*profile.skills]
