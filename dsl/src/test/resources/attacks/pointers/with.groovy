// refused not-available: `with` is not available to scripts
profile.with { skills }
