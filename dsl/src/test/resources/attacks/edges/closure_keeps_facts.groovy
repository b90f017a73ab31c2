// answers practice parsing
def keep = []
profile.skills.each { s -> keep.add({ s.name }) }
keep.each { (it as Closure<String>).call() }
