// refused not-available: `getAt` is not available to scripts
profile.skills.getAt('class')
