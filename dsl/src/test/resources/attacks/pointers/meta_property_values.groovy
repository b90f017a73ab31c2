// refused not-available: `metaPropertyValues` is not available to scripts
profile.metaPropertyValues
