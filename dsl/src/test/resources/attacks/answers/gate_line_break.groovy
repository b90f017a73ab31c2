// answers GateVerdict[accepted=false, unmet=[all fine], preference=1.0]
gate { require('all\nfine') { tests.passed > 99 } }
