// refused not-available: `invokeMethod` is not available to scripts
profile.invokeMethod('getClass', null)
