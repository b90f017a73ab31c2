// refused wrong-type: this block takes a skill, not a map
def f = { Skill s -> s.name }
f.call([name: 'x'])
