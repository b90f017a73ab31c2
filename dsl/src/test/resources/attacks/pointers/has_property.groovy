// refused not-available: `hasProperty` is not available to scripts
profile.hasProperty('profile')
