// refused not-available: `@Delegate` is not available to scripts
@Delegate File f = null
