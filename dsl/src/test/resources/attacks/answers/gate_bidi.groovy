// answers GateVerdict[accepted=false, unmet=[a b], preference=1.0]
gate { require('a‮b') { tests.passed > 99 } }
