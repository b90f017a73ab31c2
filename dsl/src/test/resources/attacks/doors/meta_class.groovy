// refused not-available: `metaClass` is not available to scripts
profile.metaClass
