// stopped Threw: a skill is wanted here, not a map
def s = [name: 'x'] as Skill
practice s
