// stopped Threw: a skill is wanted here, not a map
practice ([name: 'x'] as Skill)
