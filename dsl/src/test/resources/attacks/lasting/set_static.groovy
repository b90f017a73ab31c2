// refused not-available: `setProperty` is not available to scripts
Skill.name = 'x'
