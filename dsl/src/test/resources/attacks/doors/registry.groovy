// refused not-available: `GroovySystem` is not available to scripts
GroovySystem.metaClassRegistry
