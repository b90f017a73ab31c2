// stopped BadAnswer: `practice` takes a skill, it was given nothing
Skill s = null
practice s
