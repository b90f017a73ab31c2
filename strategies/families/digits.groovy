// Can the builder take a number apart into digits and work on them?
family {
  skills 'numbers', 'digits'

  pose { level, random ->
    String type = 'int'
    constraint '`n` is not negative'

    def digits = { int n -> n.toString().toList().collect { it as int } }
    def total = { List<Integer> numbers -> numbers.sum(0) as int }
    def product = { List<Integer> numbers -> numbers.inject(1) { int p, int d -> p * d } }
    def rising = { int n -> digits(n).sort().join('') as int }
    def falling = { int n -> digits(n).sort().reverse().join('') as int }
    def solve = { value ->
      ("$value".contains('prod(') ? 'from math import prod\n\n\n' : '') +
          "def solve(n):\n    return $value\n"
    }

    boolean even = random.chance(0.5)
    String combine = even ? 'sum' : 'prod'
    String kind = even ? 'even' : 'odd'
    int rest = even ? 0 : 1

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal 'Return the last digit of `n`.'
        answer { int n -> n % 10 }
        reference solve('n % 10')
        decoy 'takes the first digit', solve('int(str(n)[0])')
        decoy 'takes the last digit away', solve('n // 10')
        break
      case '1b':
        goal 'Return `n` without its last digit; 0 if it has only one.'
        answer { int n -> n.intdiv(10) }
        reference solve('n // 10')
        decoy 'divides into a float', solve('n / 10')
        decoy 'takes the first digit away', solve("int(str(n)[1:] or '0')")
        break

      case '2a':
      case '2b':
        String step = even ? '' : '[::-1]'
        type = 'list[int]'
        goal "Return the list of the digits of `n`, ${even ? 'first to last' : 'last to first'}."
        answer { int n -> even ? digits(n) : digits(n).reverse() }
        reference solve("[int(c) for c in str(n)$step]")
        decoy 'keeps them as text', solve("list(str(n)$step)")
        decoy 'sorts them', solve("sorted(int(c) for c in str(n)$step)")
        break

      case '3a':
        goal 'Return the sum of the digits of `n`.'
        answer { int n -> total(digits(n)) }
        reference solve('sum(int(c) for c in str(n))')
        decoy 'forgets the last digit', solve('sum(int(c) for c in str(n)[:-1])')
        decoy 'goes on until one digit is left', solve('(n - 1) % 9 + 1 if n else 0')
        break
      case '3b':
        String most = even ? 'max' : 'min'
        goal "Return the ${even ? 'largest' : 'smallest'} digit of `n`."
        answer { int n -> even ? digits(n).max() : digits(n).min() }
        reference solve("int(${most}(str(n)))")
        decoy 'leaves it as text', solve("${most}(str(n))")
        decoy 'takes the last digit', solve('n % 10')
        break

      case '4a':
        goal "Return the sum of the $kind digits of `n`; 0 if there are none."
        answer { int n -> total(digits(n).findAll { it % 2 == rest }) }
        reference solve("sum(int(c) for c in str(n) if int(c) % 2 == $rest)")
        decoy 'counts them', solve("sum(1 for c in str(n) if int(c) % 2 == $rest)")
        decoy 'takes the others', solve("sum(int(c) for c in str(n) if int(c) % 2 != $rest)")
        break
      case '4b':
        goal "Return how many digits of `n` are $kind."
        answer { int n -> digits(n).count { it % 2 == rest } as int }
        reference solve("sum(1 for c in str(n) if int(c) % 2 == $rest)")
        decoy 'counts each digit once', solve("sum(1 for c in set(str(n)) if int(c) % 2 == $rest)")
        decoy 'counts the others', solve("sum(1 for c in str(n) if int(c) % 2 != $rest)")
        break

      case '5a':
        int k = random.between(2, 7)
        goal "Return how many digits of `n` are greater than $k."
        answer { int n -> digits(n).count { it > k } as int }
        reference solve("sum(1 for c in str(n) if int(c) > $k)")
        decoy 'counts equals', solve("sum(1 for c in str(n) if int(c) >= $k)")
        decoy 'adds them up', solve("sum(int(c) for c in str(n) if int(c) > $k)")
        break
      case '5b':
        int power = random.between(2, 4)
        goal "Return the sum of the digits of `n`, each raised to the power $power."
        answer { int n -> total(digits(n).collect { it**power as int }) }
        reference solve("sum(int(c) ** $power for c in str(n))")
        decoy 'raises the sum', solve("sum(int(c) for c in str(n)) ** $power")
        decoy 'multiplies', solve("sum(int(c) * $power for c in str(n))")
        break

      case '6a':
        String other = even ? 'odd' : 'even'
        goal "Return the sum of the $kind digits of `n` minus the sum of its $other digits."
        answer { int n ->
          total(digits(n).findAll { it % 2 == rest }) - total(digits(n).findAll { it % 2 != rest })
        }
        reference solve("sum(int(c) if int(c) % 2 == $rest else -int(c) for c in str(n))")
        decoy 'adds them all', solve('sum(int(c) for c in str(n))')
        decoy 'never goes below 0',
            solve("abs(sum(int(c) if int(c) % 2 == $rest else -int(c) for c in str(n)))")
        break
      case '6b':
        goal 'Return the largest digit of `n` minus its smallest digit.'
        answer { int n -> digits(n).max() - digits(n).min() }
        reference solve('int(max(str(n))) - int(min(str(n)))')
        decoy 'takes the ends', solve('abs(int(str(n)[0]) - n % 10)')
        decoy 'adds them', solve('int(max(str(n))) + int(min(str(n)))')
        break

      case '7a':
        String order = even ? ', reverse=True' : ''
        goal 'Return the number made of the digits of `n` sorted from ' +
            "${even ? 'largest to smallest' : 'smallest to largest'}."
        answer { int n -> even ? falling(n) : rising(n) }
        reference solve("int(''.join(sorted(str(n)$order)))")
        decoy 'leaves out repeats', solve("int(''.join(sorted(set(str(n))$order)))")
        decoy 'reverses the digits', solve('int(str(n)[::-1])')
        break
      case '7b':
        goal "Return the number made of the $kind digits of `n`, in their order; 0 if none."
        answer { int n -> "0${digits(n).findAll { it % 2 == rest }.join('')}".toString() as int }
        reference solve("int('0' + ''.join(c for c in str(n) if int(c) % 2 == $rest))")
        decoy 'fails if there are none',
            solve("int(''.join(c for c in str(n) if int(c) % 2 == $rest))")
        decoy 'takes the others',
            solve("int('0' + ''.join(c for c in str(n) if int(c) % 2 != $rest))")
        break

      case '8a':
        goal 'Return the number made of the digits of `n` sorted from largest to smallest minus ' +
            'the number made of them sorted from smallest to largest.'
        answer { int n -> falling(n) - rising(n) }
        reference solve("int(''.join(sorted(str(n), reverse=True))) - int(''.join(sorted(str(n))))")
        decoy 'subtracts the reversal', solve('abs(n - int(str(n)[::-1]))')
        decoy 'subtracts from `n`', solve("n - int(''.join(sorted(str(n))))")
        break
      case '8b':
        goal 'Return the remainder of the product of the digits of `n` other than 0 divided by ' +
            'the sum of its digits; 0 if `n` is 0.'
        answer { int n ->
          n == 0 ? 0 : product(digits(n).findAll { it > 0 }) % total(digits(n))
        }
        reference solve(
            "prod(int(c) for c in str(n) if c != '0') % sum(int(c) for c in str(n)) if n else 0")
        decoy 'lets 0 into the product',
            solve('prod(int(c) for c in str(n)) % sum(int(c) for c in str(n)) if n else 0')
        decoy 'divides `n` itself', solve('n % sum(int(c) for c in str(n)) if n else 0')
        break

      case '9a':
      case '9b':
        type = 'tuple[int, int]'
        goal "Replace `n` by the ${even ? 'sum' : 'product'} of its digits until one digit is " +
            'left. Return a pair: that digit, and how many times `n` was replaced.'
        answer { int n ->
          def chain = (1..9).inject([n]) { List<Integer> c, int i ->
            def next = even ? total(digits(c.last())) : product(digits(c.last()))
            c.last() < 10 ? c : c + next
          }
          tuple(chain.last(), chain.size() - 1)
        }
        reference """
          from math import prod

          def solve(n):
              steps = 0
              while n > 9:
                  n = $combine(int(c) for c in str(n))
                  steps += 1
              return (n, steps)
        """
        decoy 'replaces only once', solve("(${combine}(int(c) for c in str(n)), int(n > 9))")
        decoy 'leaves out the last digit', solve("(${combine}(int(c) for c in str(n)[:-1]), 1)")
        break

      case '10a':
      case '10b':
        goal 'Return the smallest number greater than `n` made of the same digits; -1 if none.'
        answer { int n ->
          def all = digits(n)
          int cut = (0..<all.size() - 1).findLastIndexOf { int i -> all[i] < all[i + 1] }
          if (cut < 0) {
            return -1
          }
          def tail = all.drop(cut).sort()
          int at = tail.findLastIndexOf { it == all[cut] } + 1
          (all.take(cut) + tail[at] + tail.take(at) + tail.drop(at + 1)).join('') as int
        }
        reference '''
          def solve(n):
              d = list(str(n))
              for i in range(len(d) - 2, -1, -1):
                  if d[i] < d[i + 1]:
                      j = max(j for j in range(i + 1, len(d)) if d[j] > d[i])
                      d[i], d[j] = d[j], d[i]
                      return int(''.join(d[:i + 1] + d[:i:-1]))
              return -1
        '''
        decoy 'swaps the last rise only', '''
          def solve(n):
              d = list(str(n))
              for i in range(len(d) - 2, -1, -1):
                  if d[i] < d[i + 1]:
                      d[i], d[i + 1] = d[i + 1], d[i]
                      return int(''.join(d))
              return -1
        '''
        decoy 'takes the largest', "def solve(n):\n    m = int(''.join(sorted(str(n))[::-1]))\n" +
            '    return m if m > n else -1\n'
        break
    }

    signature "solve(n: int) -> $type"
    [27, 100, 9999].each { example it }
    3.times { example random.between(1000, 9998) }
    10.times { hidden random.between(10_000, 999_999) }
    [0, 9, 1_000_000, 2_468_024, 7_531_975, 9_080_706].each { edge it }
  }
}
