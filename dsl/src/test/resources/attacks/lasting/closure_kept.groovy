// refused not-available: `metaClass` is not available to scripts
def c = { profile }
profile.skills.each { it.metaClass }
