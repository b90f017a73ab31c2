// refused wrong-type: cannot call closure that accepts [Skill] with [LinkedHashMap<String, String>]
def f = { Skill s -> s.name }
f.call([name: 'x'])
