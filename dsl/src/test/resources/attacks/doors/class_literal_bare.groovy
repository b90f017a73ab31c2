// refused not-available: `classLoader` is not available to scripts
Skill.classLoader
