// stopped Threw: the script calls itself too deeply
Closure<Integer> c = { 1 }
50000.times { Closure<Integer> d = c; c = { d.call() } }
c.call()
