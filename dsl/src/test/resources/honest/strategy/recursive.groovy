// answers practice sorting
// A closure that calls itself.
strategy {
  next { profile, random ->
    Closure<Integer> fib = null
    fib = { int n -> n < 2 ? n : (fib.call(n - 1) as int) + (fib.call(n - 2) as int) }
    int at = fib.call(10) as int
    practice profile.skills[at % profile.skills.size()]
  }
}
