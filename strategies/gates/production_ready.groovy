// Is this submission good enough to keep? Every requirement must hold; preferences only score.
gate {
  require('every test passes')       { tests.allPassed }
  require('finishes in two seconds') { elapsed <= 2.seconds }
  require('no process, no network')  { !imports('subprocess', 'socket', 'ctypes') }

  prefer('functions fit on a screen') { longestFunction <= 40 }
  prefer('blocks nest at most three deep') { nesting <= 3 }
}
