// Can the builder calculate with whole numbers, negative ones too, and sum over ranges?
family {
  skills 'numbers', 'arithmetic'

  pose { level, random ->
    String type = 'int'

    def between = { int a, int b -> Math.min(a, b)..Math.max(a, b) }
    def solve = { value -> "def solve(a, b):\n    return $value\n" }
    def every = 'for i in range(min(a, b), max(a, b) + 1)'

    int k = random.between(3, 9)
    boolean flip = random.chance(0.5)

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return `a` ${flip ? 'plus' : 'minus'} `b`."
        answer { int a, int b -> flip ? a + b : a - b }
        reference solve(flip ? 'a + b' : 'a - b')
        decoy 'takes the wrong sign', solve(flip ? 'a - b' : 'a + b')
        decoy 'multiplies', solve('a * b')
        break
      case '1b':
        goal 'Return the product of `a` and `b`.'
        answer { int a, int b -> a * b }
        reference solve('a * b')
        decoy 'adds', solve('a + b')
        decoy 'raises to a power', solve('a ** b')
        break

      case '2a':
        goal "Return $k times `a`, plus `b`."
        answer { int a, int b -> k * a + b }
        reference solve("$k * a + b")
        decoy 'multiplies the wrong number', solve("a + $k * b")
        decoy 'multiplies the sum', solve("$k * (a + b)")
        break
      case '2b':
        goal "Return the product of `a` and `b`, ${flip ? 'plus' : 'minus'} $k."
        answer { int a, int b -> flip ? a * b + k : a * b - k }
        reference solve(flip ? "a * b + $k" : "a * b - $k")
        decoy 'takes the wrong sign', solve(flip ? "a * b - $k" : "a * b + $k")
        decoy 'adds before it multiplies', solve(flip ? "a * (b + $k)" : "a * (b - $k)")
        break

      case '3a':
        String pick = flip ? 'max' : 'min'
        goal "Return the ${flip ? 'larger' : 'smaller'} of `a` and `b`."
        answer { int a, int b -> flip ? Math.max(a, b) : Math.min(a, b) }
        reference solve("${pick}(a, b)")
        decoy 'ignores the sign', solve("${pick}(a, b, key=abs)")
        decoy 'takes the other', solve("${flip ? 'min' : 'max'}(a, b)")
        break
      case '3b':
        goal 'Return the distance between `a` and `b`; it is never negative.'
        answer { int a, int b -> Math.max(a, b) - Math.min(a, b) }
        reference solve('abs(a - b)')
        decoy 'keeps the sign', solve('a - b')
        decoy 'ignores the signs', solve('abs(abs(a) - abs(b))')
        break

      case '4a':
        goal "Return the remainder, in 0 to ${k - 1}, of the sum of `a` and `b` divided by $k."
        answer { int a, int b -> Math.floorMod(a + b, k) }
        reference solve("(a + b) % $k")
        decoy 'adds two remainders', solve("a % $k + b % $k")
        decoy 'lets the remainder be negative', solve("a + b - int((a + b) / $k) * $k")
        break
      case '4b':
        goal "Return the sum of `a` and `b` divided by $k, rounded down: -1 divided by $k is -1."
        answer { int a, int b -> Math.floorDiv(a + b, k) }
        reference solve("(a + b) // $k")
        decoy 'rounds towards 0', solve("int((a + b) / $k)")
        decoy 'rounds twice', solve("a // $k + b // $k")
        break

      case '5a':
        int low = random.between(-30, -10)
        int high = random.between(10, 30)
        goal "Return the sum of `a` and `b`, but at least $low and at most $high."
        answer { int a, int b -> Math.clamp(a + b, low, high) }
        reference solve("max($low, min($high, a + b))")
        decoy 'has no lower bound', solve("min($high, a + b)")
        decoy 'has no upper bound', solve("max($low, a + b)")
        break
      case '5b':
        goal "Return $k times the larger of `a` and `b`, minus the smaller."
        answer { int a, int b -> k * Math.max(a, b) - Math.min(a, b) }
        reference solve("$k * max(a, b) - min(a, b)")
        decoy 'takes `a` for the larger', solve("$k * a - b")
        decoy 'multiplies the difference', solve("$k * (max(a, b) - min(a, b))")
        break

      case '6a':
        goal 'Return the sum of all whole numbers from the smaller of `a` and `b` to the larger, ' +
            'both included.'
        answer { int a, int b -> between(a, b).sum() as int }
        reference solve('sum(range(min(a, b), max(a, b) + 1))')
        decoy 'leaves out the last', solve('sum(range(min(a, b), max(a, b)))')
        decoy 'takes `a` for the smaller', solve('sum(range(a, b + 1))')
        break
      case '6b':
        goal "Return how many multiples of $k lie from the smaller of `a` and `b` to the larger, " +
            'both included. 0 is a multiple.'
        answer { int a, int b -> between(a, b).count { it % k == 0 } as int }
        reference solve("sum(1 $every if i % $k == 0)")
        decoy 'leaves out 0', solve("sum(1 $every if i and i % $k == 0)")
        decoy 'takes `a` for the smaller', solve("len([i for i in range(a, b + 1) if i % $k == 0])")
        break

      case '7a':
        int j = k == 3 ? 2 : k - 2
        goal 'Return the sum of the numbers from the smaller of `a` and `b` to the larger, both ' +
            "included, that are multiples of $j or of $k but not of both."
        answer { int a, int b ->
          between(a, b).findAll { (it % j == 0) != (it % k == 0) }.sum(0) as int
        }
        reference solve("sum(i $every if (i % $j == 0) != (i % $k == 0))")
        decoy 'takes multiples of both', solve("sum(i $every if i % $j == 0 or i % $k == 0)")
        decoy 'takes only multiples of both', solve("sum(i $every if i % $j == 0 and i % $k == 0)")
        break
      case '7b':
        goal 'Return the sum of the squares of the numbers from the smaller of `a` and `b` to ' +
            "the larger, both included, that are not multiples of $k."
        answer { int a, int b ->
          between(a, b).findAll { it % k != 0 }.collect { it * it }.sum(0) as int
        }
        reference solve("sum(i * i $every if i % $k)")
        decoy 'squares the sum', solve("sum(i $every if i % $k) ** 2")
        decoy 'takes the multiples', solve("sum(i * i $every if i % $k == 0)")
        break

      case '8a':
        int m = 10 * k + 7
        goal "Return the remainder, in 0 to ${m - 1}, of `a` to the power of the absolute value " +
            "of `b` divided by $m. Any number to the power 0 is 1."
        answer { int a, int b ->
          (0..<Math.abs(b)).inject(1) { int power, int i -> Math.floorMod(power * a, m) }
        }
        reference solve("pow(a, abs(b), $m)")
        decoy 'forgets the absolute value', solve("a ** b % $m")
        decoy 'multiplies once', solve("a * abs(b) % $m")
        break
      case '8b':
        goal 'Return how many numbers from the smaller of `a` and `b` to the larger, both ' +
            "included, are squares of whole numbers plus $k."
        answer { int a, int b ->
          (0..50).collect { it * it + k }.count { it in between(a, b) } as int
        }
        reference "from math import isqrt\n\n\n" +
            solve("sum(1 $every if i >= $k and isqrt(i - $k) ** 2 == i - $k)")
        decoy 'counts plain squares', "from math import isqrt\n\n\n" +
            solve("sum(1 $every if i >= 0 and isqrt(i) ** 2 == i)")
        decoy 'leaves out 0 squared', "from math import isqrt\n\n\n" +
            solve("sum(1 $every if i > $k and isqrt(i - $k) ** 2 == i - $k)")
        edge k, k
        break

      case '9a':
      case '9b':
        goal 'Return the smallest whole number greater than the product of `a` and `b` that is ' +
            "not negative and equals `x * x + $k * y * y` for some whole numbers `x` and `y`."
        answer { int a, int b ->
          int least = Math.max(0, a * b + 1)
          (0..400).collect { int y ->
            int x = Math.ceil(Math.sqrt(Math.max(0, least - k * y * y))) as int
            x * x + k * y * y // x is the smallest that goes with this y
          }.min()
        }
        reference """
          from math import isqrt

          def solve(a, b):
              n = max(0, a * b + 1)
              while True:
                  for y in range(isqrt(n // $k) + 1):
                      rest = n - $k * y * y
                      if isqrt(rest) ** 2 == rest:
                          return n
                  n += 1
        """
        decoy 'takes the next square', "from math import isqrt\n\n\n" +
            solve('(isqrt(a * b) + 1) ** 2 if a * b >= 0 else 0')
        decoy 'starts at the product', """
          from math import isqrt

          def solve(a, b):
              n = max(0, a * b)
              while not any(isqrt(n - $k * y * y) ** 2 == n - $k * y * y
                            for y in range(isqrt(n // $k) + 1)):
                  n += 1
              return n
        """
        break

      case '10a':
      case '10b':
        goal "Coins are worth 1, $k and ${k + 1}. Return the smallest number of coins that pay " +
            'the distance between `a` and `b` exactly.'
        answer { int a, int b ->
          int sum = Math.abs(a - b)
          (0..sum.intdiv(k)).findAll { it * k <= sum }.collect { int i ->
            int rest = sum - i * k
            i + rest.intdiv(k + 1) + rest % (k + 1)
          }.min()
        }
        reference """
          def solve(a, b):
              fewest = [0]
              for n in range(1, abs(a - b) + 1):
                  fits = [coin for coin in (1, $k, ${k + 1}) if coin <= n]
                  fewest.append(1 + min(fewest[n - coin] for coin in fits))
              return fewest[-1]
        """
        decoy 'takes the largest coin that fits', """
          def solve(a, b):
              n = abs(a - b)
              rest = n % ${k + 1}
              return n // ${k + 1} + rest // $k + rest % $k
        """
        decoy 'never mixes', solve("abs(a - b) // $k + abs(a - b) % $k")
        edge k, -k
        edge 0, k + 1
        break
    }

    signature "solve(a: int, b: int) -> $type"
    [[3, 40], [5, -2], [-8, -2], [12, 12]].each { example it[0], it[1] }
    3.times { example random.between(-40, 40), random.between(-40, 40) }
    10.times { hidden random.between(-200, 200), random.between(-200, 200) }
    [[0, 0], [-7, 3], [3, -7], [-1, -1], [100, 7], [-60, -20], [60, 20]].each { edge it[0], it[1] }
  }
}
