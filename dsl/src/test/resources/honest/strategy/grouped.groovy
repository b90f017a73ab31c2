// answers practice graphs
// Counts and groups outcomes by skill.
strategy {
  next { profile, random ->
    Map<String, List<Outcome>> by = profile.outcomes.groupBy { it.skill }
    Map<String, Integer> fails = [:]
    by.each { name, outcomes -> fails[name] = outcomes.count { !it.passed } as int }
    String worst = fails.max { it.value }.key
    practice profile.skills.find { it.name == worst }
  }
}
