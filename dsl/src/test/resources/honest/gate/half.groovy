// answers GateVerdict[accepted=true, unmet=[], preference=0.0]
// Half of the tests are enough.
gate {
  require('half of the tests pass') { tests.passed * 2 >= tests.total }
  prefer('all of them') { tests.passed == tests.total }
}
