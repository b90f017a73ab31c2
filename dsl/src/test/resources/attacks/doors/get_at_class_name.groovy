// stopped Threw: `[ ]` with text reads a map
Skill.getAt('name')
