// refused not-available: `class` is not available to scripts
profile.class.classLoader
