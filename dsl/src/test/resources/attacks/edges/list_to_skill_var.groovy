// refused wrong-type: a list cannot become a skill
Object o = ['x']
Skill s = (Skill) o
practice s
