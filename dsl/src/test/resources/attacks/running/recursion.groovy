// stopped Threw: the script calls itself too deeply
Closure<Object> f = null
f = { f.call() }
f.call()
