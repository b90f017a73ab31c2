// stopped Threw: the script calls itself too deeply
Closure<Object> f = null
Closure<Object> g = { f.call() }
f = { g.call() }
f.call()
