// refused wrong-type: inconvertible types: cannot cast ArrayList<String> to Skill
Object o = ['x']
Skill s = (Skill) o
practice s
