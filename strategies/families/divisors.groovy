// Does the builder know divisors, primes and what can be made of them?
family {
  skills 'numbers', 'divisors'

  pose { level, random ->
    String type = 'int'
    constraint '`n` is at least 1'

    def divisors = { int n -> (1..n).findAll { n % it == 0 } }
    def primes = { int n -> (1..n).findAll { divisors(it).size() == 2 } }
    def solve = { value -> "def solve(n):\n    return $value\n" }
    def all = '[d for d in range(1, n + 1) if n % d == 0]'
    def proper = '[d for d in range(1, n) if n % d == 0]'

    int k = random.between(3, 9)
    boolean flip = random.chance(0.5)

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
      case '1b':
        type = 'bool'
        goal "Return whether `n` is ${flip ? '' : 'not '}divisible by $k."
        answer { int n -> (n % k == 0) == flip }
        reference solve(flip ? "n % $k == 0" : "n % $k != 0")
        decoy 'says the opposite', solve(flip ? "n % $k != 0" : "n % $k == 0")
        decoy 'returns a number', solve(flip ? "int(n % $k == 0)" : "n % $k")
        [k, 5 * k].each { example it }
        [34 * k, 35 * k, 36 * k + 1].each { edge it }
        break

      case '2a':
        type = 'bool'
        int j = k == 3 ? 2 : k - 1
        goal "Return whether `n` is divisible by $j ${flip ? 'and' : 'or'} by $k."
        answer { int n -> flip ? n % j == 0 && n % k == 0 : n % j == 0 || n % k == 0 }
        reference solve("n % $j == 0 ${flip ? 'and' : 'or'} n % $k == 0")
        decoy 'mixes up `and` and `or`', solve("n % $j == 0 ${flip ? 'or' : 'and'} n % $k == 0")
        decoy "looks at $k only", solve("n % $k == 0")
        [j, k, j * k, 7 * j * k + 1].each { example it }
        [3 * j, 3 * j * k, 3 * k].each { edge it }
        break
      case '2b':
        goal "Return the ${flip ? 'largest' : 'smallest'} multiple of $k that is not " +
            "${flip ? 'greater' : 'less'} than `n`."
        answer { int n ->
          def multiples = (0..n + k).findAll { it % k == 0 }
          flip ? multiples.findAll { it <= n }.max() : multiples.findAll { it >= n }.min()
        }
        reference solve(flip ? "n // $k * $k" : "(n + ${k - 1}) // $k * $k")
        decoy 'leaves out `n` itself', solve(flip ? "(n - 1) // $k * $k" : "(n // $k + 1) * $k")
        decoy 'rounds the wrong way', solve(flip ? "(n + ${k - 1}) // $k * $k" : "n // $k * $k")
        example 4 * k
        edge 34 * k
        break

      case '3a':
        type = 'list[int]'
        goal "Return the list of the first `n` multiples of $k, from $k on."
        answer { int n -> (1..n).collect { it * k } }
        reference solve("[$k * i for i in range(1, n + 1)]")
        decoy 'starts at 0', solve("[$k * i for i in range(n)]")
        decoy 'stops at `n`', solve("[i for i in range(1, n + 1) if i % $k == 0]")
        break
      case '3b':
        type = 'list[int]'
        goal "Return the list of the numbers from 1 to `n` divisible by $k, in order."
        answer { int n -> (1..n).findAll { it % k == 0 } }
        reference solve("[i for i in range(1, n + 1) if i % $k == 0]")
        decoy 'leaves out `n`', solve("[i for i in range(1, n) if i % $k == 0]")
        decoy 'starts at 0', solve("[i for i in range(n + 1) if i % $k == 0]")
        edge 34 * k
        example 3 * k
        break

      case '4a':
      case '4b':
        type = 'list[int]'
        goal 'Return the list of the divisors of `n`, from ' +
            "${flip ? 'smallest to largest' : 'largest to smallest'}."
        answer { int n -> flip ? divisors(n) : divisors(n).reverse() }
        String order = flip ? '' : '[::-1]'
        reference solve(all + order)
        decoy 'leaves out `n`', solve(proper + order)
        decoy 'sorts the wrong way', solve(all + (flip ? '[::-1]' : ''))
        break

      case '5a':
        goal 'Return how many divisors `n` has, 1 and `n` included.'
        answer { int n -> divisors(n).size() }
        reference solve("len($all)")
        decoy 'leaves out `n`', solve("len($proper)")
        decoy 'counts prime divisors', solve(
            'sum(1 for d in range(2, n + 1) if n % d == 0 and all(d % i for i in range(2, d)))')
        break
      case '5b':
        goal 'Return the sum of the divisors of ' +
            "`n`${flip ? '' : ' other than `n`; 0 if `n` is 1'}."
        answer { int n -> divisors(n).sum(0) as int - (flip ? 0 : n) }
        reference solve("sum(${flip ? all : proper})")
        decoy 'gets `n` wrong', solve("sum(${flip ? proper : all})")
        decoy 'leaves out 1', solve("sum(${flip ? all : proper}) - 1")
        break

      case '6a':
        type = 'bool'
        goal 'Return whether `n` is a prime number. 1 is not.'
        answer { int n -> n > 1 && (2..<n).every { n % it != 0 } }
        reference solve("len($all) == 2")
        decoy 'takes odd numbers for primes', solve('n == 2 or n > 1 and n % 2 == 1')
        decoy 'tries 2, 3, 5 and 7 only',
            solve('n > 1 and all(n % d or n == d for d in (2, 3, 5, 7))')
        [13, 21, 41].each { example it }
        [25, 289].each { edge it }
        break
      case '6b':
        goal "Return the sum of the divisors of `n` that are ${flip ? 'odd' : 'even'}, minus the " +
            "sum of those that are ${flip ? 'even' : 'odd'}."
        answer { int n ->
          divisors(n).collect { (it % 2 == 1) == flip ? it : -it }.sum() as int
        }
        reference solve("sum(d if d % 2 == ${flip ? 1 : 0} else -d for d in $all)")
        decoy 'adds them all', solve("sum($all)")
        decoy 'takes the wrong sign',
            solve("sum(d if d % 2 == ${flip ? 0 : 1} else -d for d in $all)")
        break

      case '7a':
        type = flip ? 'list[int]' : 'int'
        goal(flip ? 'Return the list of the prime numbers up to `n`, in order.'
            : 'Return how many prime numbers there are up to `n`.')
        answer { int n -> flip ? primes(n) : primes(n).size() }
        def primesBelow = { String end, int from ->
          def found = "[p for p in range($from, $end) if all(p % d for d in range(2, p))]"
          solve(flip ? found : "len($found)")
        }
        reference primesBelow('n + 1', 2)
        decoy 'leaves out `n`', primesBelow('n', 2)
        decoy 'takes 1 for a prime', primesBelow('n + 1', 1)
        edge 7
        break
      case '7b':
        int count = random.pick([2, 3, 4, 6, 8])
        goal "Return how many numbers from 1 to `n` have exactly $count divisors."
        answer { int n -> (1..n).count { divisors(it).size() == count } as int }
        def counting = { String such ->
          solve("sum(1 for m in range(1, n + 1) if sum(m % d == 0 for d in range(1, $such)")
        }
        reference counting("m + 1)) == $count")
        decoy 'counts numbers with more', counting("m + 1)) >= $count")
        decoy 'forgets that a number divides itself', counting("m)) == $count")
        break

      case '8a':
        type = 'tuple[int, int]'
        goal 'Return a pair of the smallest and largest prime factor of `n`; (1, 1) if `n` is 1.'
        answer { int n ->
          def factors = divisors(n).findAll { divisors(it).size() == 2 } ?: [1]
          tuple(factors.first(), factors.last())
        }
        reference """
          def solve(n):
              factors = [d for d in range(2, n + 1)
                         if n % d == 0 and all(d % i for i in range(2, d))] or [1]
              return (factors[0], factors[-1])
        """
        decoy 'takes any divisors', solve("((($all + [1])[1], n))")
        decoy 'returns a list', solve("[next((d for d in range(2, n + 1) if n % d == 0), 1), n]")
        break
      case '8b':
        goal 'Return how many numbers from 1 to `n` have no divisor but 1 in common with `n`.'
        answer { int n ->
          (1..n).count { int m -> divisors(m).findAll { n % it == 0 }.size() == 1 } as int
        }
        reference 'from math import gcd\n\n\n' +
            solve('sum(1 for m in range(1, n + 1) if gcd(m, n) == 1)')
        decoy 'counts numbers that do not divide', solve('sum(1 for m in range(1, n + 1) if n % m)')
        decoy 'leaves out 1', 'from math import gcd\n\n\n' +
            solve('sum(1 for m in range(2, n + 1) if gcd(m, n) == 1)')
        break

      case '9a':
      case '9b':
        type = flip ? 'list[int]' : 'dict[int, int]'
        goal 'Return the prime factors of `n` ' + (flip
            ? 'as a list in order, each as often as it divides; [] if `n` is 1.'
            : 'as a dictionary from each to how often it divides; {} if `n` is 1.')
        answer { int n ->
          def factors = primes(n).findAll { n % it == 0 }.collectMany { int p ->
            (1..20).findAll { n % (p**it as long) == 0 }.collect { p }
          }
          flip ? factors : factors.countBy { it }
        }
        def factorise = { String condition, String result -> """
          def solve(n):
              factors, d = [], 2
              while n > 1:
                  $condition n % d == 0:
                      factors.append(d)
                      n //= d
                  d += 1
              return $result
        """ }
        String result = flip ? 'factors' : '{p: factors.count(p) for p in factors}'
        reference factorise('while', result)
        decoy 'tries each divisor once', factorise('if', result)
        decoy 'keeps 1', factorise('while', flip ? '[1] + factors' : '{1: 1} | ' + result)
        break

      case '10a':
      case '10b':
        type = 'tuple[int, int]'
        goal 'Return a pair of prime numbers with the sum 2 times `n` plus 2 and the ' +
            "${flip ? 'smallest' : 'largest'} difference, the smaller first. They may be equal."
        answer { int n ->
          int sum = 2 * n + 2
          def small = primes(n + 1).findAll { divisors(sum - it).size() == 2 }
          int p = flip ? small.last() : small.first()
          tuple(p, sum - p)
        }
        def search = { String range, int least -> """
          def prime(m):
              return m >= $least and all(m % d for d in range(2, m))

          def solve(n):
              return next((p, 2 * n + 2 - p) for p in range($range)
                          if prime(p) and prime(2 * n + 2 - p))
        """ }
        reference search(flip ? 'n + 1, 1, -1' : '2, n + 2', 2)
        decoy 'starts at the wrong end', search(flip ? '2, n + 2' : 'n + 1, 1, -1', 2)
        decoy 'takes 1 for a prime', search('1, n + 2', 1)
        break
    }

    signature "solve(n: int) -> $type"
    [1, 6, 16].each { example it }
    random.shuffle((40..99).toList()).take(3).each { example it }
    random.shuffle((130..240).toList()).take(10).each { hidden it }
    [2, 12, 29, 31, 128].each { edge it }
  }
}
