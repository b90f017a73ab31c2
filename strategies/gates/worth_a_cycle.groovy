// Is this decision worth a cycle? Where it is not, the cycle waits, and the record says why.
gate {
  decisions {
    require('it says why')                        { because.length() >= 10 }
    require('not far beyond the skill')           { difficulty <= skill.proficiency + 0.4 || waited >= 3 }
    require('no one skill ten times in a row')    { !last(10).sameSkill || skills.size() == 1 || waited >= 3 }

    prefer('something can still be learned here') { skill.proficiency < 0.95 }
  }
}
