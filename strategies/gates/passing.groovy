// Does it work? Nothing else is asked.
gate {
  require('every test passes') { tests.allPassed }
}
