// stopped Threw: a skill is wanted here, not a list
def s = ['made', 1] as Skill
practice s
