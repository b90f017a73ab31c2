// refused not-available: `tap` is not available to scripts
profile.tap { skills }
