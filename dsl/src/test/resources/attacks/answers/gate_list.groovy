// answers GateVerdict[accepted=true, unmet=[], preference=1.0]
gate { require('x') { [1] as Object as Boolean } }
