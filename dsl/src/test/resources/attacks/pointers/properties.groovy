// refused not-available: `properties` is not available to scripts
profile.properties
