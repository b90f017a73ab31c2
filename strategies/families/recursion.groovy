// Can the builder solve a task by solving a smaller one of the same kind?
family {
  skills 'recursion'

  pose { level, random ->
    String input = 'n: int'
    String type = 'int'
    def solve = { value -> "def solve(n):\n    return $value\n" }

    boolean large = false
    def opened = { List<Object> x, int depth ->
      (0..<depth).inject(x) { List<Object> all, int i ->
        all.collectMany { it instanceof List ? it as List<Object> : [it] as List<Object> }
      }
    }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return $k times the sum of the whole numbers from 1 to `n`; 0 if `n` is 0."
        answer { int n -> (0..n).collect { it * k }.sum() as int }
        reference solve("0 if n == 0 else $k * n + solve(n - 1)")
        decoy 'leaves out `n`', solve("$k * sum(range(n))")
        decoy 'takes the square', solve("$k * n * n // 2")
        break
      case '1b':
        goal "Return $k to the power of `n`: 1 if `n` is 0, else $k times the result for `n` " +
            'minus 1.'
        answer { int n -> BigInteger.valueOf(k).pow(n) }
        reference solve("1 if n == 0 else $k * solve(n - 1)")
        decoy 'multiplies', solve("$k * n")
        decoy 'exchanges the numbers', solve("n ** $k")
        break

      case '2a':
        goal 'Return the product of the whole numbers from 1 to `n`; 1 if `n` is 0.'
        answer { int n ->
          (1..<n + 1).inject(1G) { BigInteger product, int i -> product * BigInteger.valueOf(i) }
        }
        reference solve('1 if n == 0 else n * solve(n - 1)')
        decoy 'says 0 for 0', solve('0 if n == 0 else 1 if n == 1 else n * solve(n - 1)')
        decoy 'adds', solve('1 if n == 0 else n + solve(n - 1)')
        break
      case '2b':
        int power = random.between(2, 3)
        goal "Return the sum of the whole numbers from 1 to `n`, each to the power $power; 0 if " +
            '`n` is 0.'
        answer { int n -> (0..n).collect { it**power as int }.sum() as int }
        reference solve("0 if n == 0 else n ** $power + solve(n - 1)")
        decoy 'raises the sum', solve("sum(range(n + 1)) ** $power")
        decoy 'leaves out `n`', solve("sum(i ** $power for i in range(n))")
        break

      case '3a':
      case '3b':
        int factor = flip ? 2 : 3
        goal "Let f(0) = $k and f(n) = $factor * f(n - 1) - n. Return f(`n`)."
        answer { int n -> (1..<n + 1).inject(k as long) { long f, int i -> factor * f - i } }
        reference solve("$k if n == 0 else $factor * solve(n - 1) - n")
        decoy 'starts at 1', solve("$k if n <= 1 else $factor * solve(n - 1) - n")
        decoy 'subtracts 1 each time', solve("$k if n == 0 else $factor * solve(n - 1) - 1")
        break

      case '4a':
        int a = random.between(0, 3)
        int b = random.between(1, 4)
        goal "A sequence starts with $a and $b; each further element is the sum of the two " +
            'before it. Return element `n`, where element 0 is the first.'
        answer { int n ->
          (0..<n).inject([(long) a, (long) b]) { List<Long> e, int i -> [e[1], e[0] + e[1]] }[0]
        }
        def sequence = { int first, int second -> """
          def solve(n):
              a, b = $first, $second
              for _ in range(n):
                  a, b = b, a + b
              return a
        """ }
        reference sequence(a, b)
        decoy 'is one ahead', sequence(b, a + b)
        decoy 'exchanges the starts', sequence(b, a + b + 1)
        break
      case '4b':
        large = true
        goal "Return how many times `n` must be divided by $k, rounded down, until it is 0."
        answer { int n -> n == 0 ? 0 : Integer.toString(n, k).length() }
        reference solve("0 if n == 0 else 1 + solve(n // $k)")
        decoy 'stops at 1', solve("0 if n <= 1 else 1 + solve(n // $k)")
        decoy 'subtracts', solve("-(-n // $k)")
        break

      case '5a':
        large = true
        goal "Return the ${flip ? 'sum' : 'largest'} of the digits of `n` written in base $k."
        answer { int n ->
          def digits = Integer.toString(n, k).toList().collect { it as int }
          flip ? digits.sum() : digits.max()
        }
        String combine = flip ? 'sum(' : 'max('
        reference solve("0 if n == 0 else ${combine}[n % $k, solve(n // $k)])")
        decoy 'takes base 10', solve("0 if n == 0 else ${combine}[n % 10, solve(n // 10)])")
        decoy 'forgets the first digit',
            solve("0 if n < $k else ${combine}[n % $k, solve(n // $k)])")
        break
      case '5b':
        large = true
        type = 'str'
        goal "Return `n` written in base $k as text; '0' if `n` is 0."
        answer { int n -> Integer.toString(n, k) }
        reference solve("str(n) if n < $k else solve(n // $k) + str(n % $k)")
        decoy 'writes it backwards', solve("str(n) if n < $k else str(n % $k) + solve(n // $k)")
        decoy 'returns nothing for 0', "def solve(n):\n    text = ''\n    while n:\n" +
            "        text, n = str(n % $k) + text, n // $k\n    return text\n"
        break

      case '6a':
        large = true
        goal 'Replace `n` by its half if it is even, else by 3 times `n` plus 1, until it is ' +
            "less than $k. Return how often it is replaced."
        answer { int n ->
          long left = n
          int steps = 0
          for (i in 1..400) {
            if (left >= k) {
              left = left % 2 == 0 ? left.intdiv(2) : 3 * left + 1
              steps++
            }
          }
          steps
        }
        def collatz = { int one ->
          solve("$one if n < $k else 1 + solve(3 * n + 1 if n % 2 else n // 2)")
        }
        reference collatz(0)
        decoy 'counts the start', collatz(1)
        decoy 'only halves', solve("0 if n < $k else 1 + solve(n // 2)")
        edge 27
        break
      case '6b':
        goal 'Return in how many ways a staircase of `n` steps can be climbed when each stride ' +
            "takes 1, 2 or ${k + 2} steps; 1 if `n` is 0. The order of the strides matters."
        answer { int n ->
          (0..<n).inject([1L]) { List<Long> ways, int i ->
            ways + [1, 2, k + 2].findAll { it <= i + 1 }.collect { ways[i + 1 - it] }.inject(0L) {
              long sum, long w -> sum + w
            }
          }.last()
        }
        def climb = { String strides -> """
          def solve(n, known={}):
              if n not in known:
                  known[n] = 1 if n == 0 else sum(solve(n - s) for s in $strides if s <= n)
              return known[n]
        """ }
        reference climb("(1, 2, ${k + 2})")
        decoy 'forgets the long stride', climb('(1, 2)')
        decoy 'takes every stride up to the longest', climb("range(1, ${k + 3})")
        edge 12
        break

      case '7a':
      case '7b':
        input = 'x: list'
        String what = flip ? 'the sum of all numbers in it, at any depth' : 'how deep it is nested'
        goal "`x` is a list of numbers and of such lists. Return $k times $what. (A list without " +
            'lists in it is nested 1 deep.)'
        answer { List<Object> x ->
          def levels = (0..20).collect { int d -> opened(x, d) }
          int depth = levels.findIndexOf { List<Object> y -> !y.any { it instanceof List } }
          flip ? k * (levels.last().sum(0) as int) : k * (depth + 1)
        }
        def nested = { String inner -> """
          def solve(x):
              def visit(y):
                  return ${flip ? 'y' : '0'} if isinstance(y, int) else $inner
              return $k * visit(x)
        """ }
        reference nested(flip ? 'sum(visit(z) for z in y)'
            : '1 + max((visit(z) for z in y), default=0)')
        decoy 'looks at the top level only', nested(flip ? 'sum(z for z in y if isinstance(z, int))'
            : '1 + any(isinstance(z, list) for z in y)')
        decoy 'forgets the last element', nested(flip ? 'sum(visit(z) for z in y[:-1])'
            : '1 + max((visit(z) for z in y[:-1]), default=0)')
        break

      case '8a':
      case '8b':
        input = 'x: list'
        type = 'list[int]'
        goal '`x` is a list of numbers and of such lists. Return the list of all numbers in it ' +
            "that are greater than $k, at any depth, from " +
            "${flip ? 'left to right' : 'right to left'}."
        answer { List<Object> x ->
          def all = (opened(x, 20) as List<Integer>).findAll { it > k }
          flip ? all : all.reverse()
        }
        def flatten = { String test, String order, String inner -> """
          def solve(x):
              numbers = []
              for y in x$order:
                  if isinstance(y, list):
                      numbers += $inner
                  elif y $test:
                      numbers.append(y)
              return numbers
        """ }
        String order = flip ? '' : '[::-1]'
        reference flatten("> $k", order, 'solve(y)')
        decoy 'takes equals too', flatten(">= $k", order, 'solve(y)')
        decoy 'leaves lists out', flatten("> $k", order, '[]')
        edge([k, [k, k + 1, [k + 2, [k]]], k + 3])
        break

      case '9a':
      case '9b':
        input = 'n: int, m: int'
        type = 'list[list[int]]'
        goal "Return the list of all lists of `m` whole numbers, each at least ${flip ? 1 : 0} " +
            "and at most $k, whose sum is `n`. Sort it by the first number, then by the second " +
            'and so on.'
        answer { int n, int m ->
          (0..<m).inject([[]] as List<List<Integer>>) { List<List<Integer>> lists, int i ->
            lists.collectMany { list -> ((flip ? 1 : 0)..k).collect { list + it } }
          }.findAll { (it.sum(0) as int) == n }
        }
        def lists = { String range -> """
          def solve(n, m):
              if m == 0 or n < 0:
                  return [[]] if n == m else []
              return [[first] + rest for first in $range for rest in solve(n - first, m - 1)]
        """ }
        reference lists("range(${flip ? 1 : 0}, ${k + 1})")
        decoy 'leaves out the largest', lists("range(${flip ? 1 : 0}, $k)")
        decoy 'starts at the wrong number', lists("range(${flip ? 0 : 1}, ${k + 1})")
        break

      case '10a':
      case '10b':
        input = 'n: int, m: int'
        goal 'Return in how many ways `n` is a sum of positive whole numbers of at most `m`, ' +
            "where each number may occur at most $k times and the order does not matter; 1 if " +
            '`n` is 0.'
        answer { int n, int m -> // multiply the polynomials of the parts
          (1..<m + 1).inject([1] + [0] * n) { List<Integer> ways, int part ->
            (0..n).collect { int sum ->
              def before = (0..k).collect { sum - it * part }.findAll { it >= 0 }
              before.collect { ways[it] }.sum() as int
            }
          }[n]
        }
        def ways = { String uses -> """
          def solve(n, m):
              if m == 0 or n == 0:
                  return int(n == 0)
              return sum(solve(n - i * m, m - 1) for i in range($uses) if i * m <= n)
        """ }
        reference ways("${k + 1}")
        decoy 'allows any number of times', ways('n + 1')
        decoy 'allows one less', ways("$k")
        break
    }

    signature "solve($input) -> $type"
    if (input == 'x: list') {
      def nest = { int size, int rounds ->
        def numbers = random.numbers(size, -4, 12) as List<Object>
        (1..rounds).inject(numbers) { List<Object> items, int i ->
          int from = random.between(0, items.size() - 1)
          int length = random.between(1, 3)
          def part = [items.drop(from).take(length)] as List<Object>
          items.take(from) + part + items.drop(from + length)
        }
      }
      example([3, [5, 1], [[8, [2]], 7]])
      example([6])
      3.times { example nest(random.between(4, 7), 3) }
      10.times { hidden nest(random.between(6, 10), random.between(3, 6)) }
      edge([])
      edge([[], [[]]])
      edge([[[[[9]]]], 4, [10, [11, [12, 13]]]])
      edge([1, [2, [3, [4, [5, [6, [7, 8]]]]]]])
    } else if (input == 'n: int, m: int') {
      example 4, 2
      random.picks(2..9, 2).each { example it, 2 }
      random.picks(2..9, 3).each { example it, 3 }
      random.picks(0..16, 6).each { hidden it, 4 }
      random.picks(0..20, 6).each { hidden it, 5 }
      [[0, 0], [0, 1], [1, 0], [4 * k, 4], [7, 1], [k + 1, 4]].each { edge it[0], it[1] }
    } else {
      example 3
      random.picks(large ? 10..200 : 4..20, 5).each { example it }
      random.picks(large ? 201..5000 : 21..34, 10).each { hidden it }
      [0, 1, 2, large ? 6 : 35, large ? 9999 : 36].each { edge it }
    }
  }
}
