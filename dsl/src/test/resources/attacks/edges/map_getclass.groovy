// refused not-available: `getClass` is not available to scripts
Map<String, Object> m = [:]
m.getClass()
