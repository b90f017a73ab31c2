// stopped Threw: NullPointerException
Skill s = null
practice s
