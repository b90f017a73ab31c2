// refused not-available: `mixin` is not available to scripts
String.mixin(Object)
