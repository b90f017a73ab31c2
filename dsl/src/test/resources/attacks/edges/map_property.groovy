// refused not-available: `class` is not available to scripts
Map<String, Object> m = [:]
m.class = 1
m.metaClass
