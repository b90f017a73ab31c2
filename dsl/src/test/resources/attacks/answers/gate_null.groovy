// answers GateVerdict[accepted=false, unmet=[x], preference=1.0]
gate { require('x') { null } }
