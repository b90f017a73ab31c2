// refused not-available: `metaClass` is not available to scripts
Skill.metaClass.static.hi = { 1 }
