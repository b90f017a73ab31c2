// stopped Threw: a skill is wanted here, not a map
Closure<Skill> f = { [name: 'x'] as Object as Skill }
practice f.call()
