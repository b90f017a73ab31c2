// answers GateVerdict[accepted=false, unmet=[every test passes], preference=0.6666666666666666]
// Many requirements, with durations, counts and texts.
gate {
  require('every test passes') { tests.allPassed }
  require('is fast') { elapsed < 1500.milliseconds && elapsed.toMillis() >= 0 }
  require('imports little') { getImports().size() <= 2 && !imports('os', 'sys') }
  require('is short') { lines in 1..200 }

  prefer('speaks in words') { shortNames == 0 }
  prefer('is flat') { nesting <= 2 && branches < 10 }
  prefer('has a comment') { source.readLines().any { it.trim().startsWith('#') } }
}
