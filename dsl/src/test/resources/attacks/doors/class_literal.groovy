// refused not-available: `class` is not available to scripts
Skill.class.classLoader
