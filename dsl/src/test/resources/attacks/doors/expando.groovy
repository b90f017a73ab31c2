// refused not-available: `ExpandoMetaClass` is not available to scripts
ExpandoMetaClass.enableGlobally()
