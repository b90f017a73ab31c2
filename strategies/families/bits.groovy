// Can the builder read, set and move the bits of a number?
family {
  skills 'bits'

  pose { level, random ->
    String input = 'n: int'
    String type = 'int'
    String about = ' (Bit 0 is the last binary digit of a number, bit i is worth 2 to the power i.)'
    def solve = { value -> "def solve(n):\n    return $value\n" }
    def digits = { int n -> // bit 0 first
      Integer.toString(n, 2).padLeft(24, '0').reverse().toList().collect { it as int }
    }
    def number = { List<Integer> bits ->
      bits.withIndex().collect { int bit, int i -> bit * 2**i as int }.sum(0) as int
    }

    int k = random.between(2, 5)
    int j = k + random.between(3, 6)
    boolean flip = random.chance(0.5)

    switch (level) {
      case 1:
        goal "Return the number whose binary digits are those of `n` " +
            "${flip ? "followed by $k zeros" : "without the last $k; 0 if none are left"}."
        answer { int n -> flip ? n * 2**k as int : n.intdiv(2**k as int) }
        reference solve("n ${flip ? '<<' : '>>'} $k")
        decoy 'moves the wrong way', solve("n ${flip ? '>>' : '<<'} $k")
        decoy 'moves decimal digits', solve(flip ? "n * 10 ** $k" : "n // 10 ** $k")
        break

      case 2:
        goal "Return ${flip ? '`n` with bit ' + k + ' set to 1' : 'the number the bits 0 to ' + k + ' of `n` make'}." +
            about
        answer { int n ->
          flip ? number(digits(n).take(k) + 1 + digits(n).drop(k + 1)) : number(digits(n).take(k + 1))
        }
        reference solve(flip ? "n | 1 << $k" : "n % ${2**(k + 1) as int}")
        decoy 'is off by one', solve(flip ? "n | 1 << ${k - 1}" : "n % ${2**k as int}")
        decoy 'confuses it', solve(flip ? "n ^ 1 << $k" : "n >> ${k + 1}")
        break

      case 3:
        goal "Return how many of the bits $k to $j of `n` are ${flip ? 1 : 0}, both ends included." + about
        answer { int n -> digits(n).subList(k, j + 1).count { it == (flip ? 1 : 0) } as int }
        def count = { int from, int to ->
          solve("sum(1 for i in range($from, $to) if n >> i & 1 == ${flip ? 1 : 0})")
        }
        reference count(k, j + 1)
        decoy 'leaves the last out', count(k, j)
        decoy 'counts them all', count(0, j + 1)
        break

      case 4:
        goal "Return `n` with the bits $k to $j, both included, " +
            "${flip ? 'set to 0' : 'exchanged: 1 for 0, 0 for 1'}." +
            about
        answer { int n ->
          number(digits(n).withIndex().collect { int bit, int i -> i < k || i > j ? bit : flip ? 0 : 1 - bit })
        }
        def masked = { int low, int high -> solve("n ${flip ? '& ~' : '^ '}((1 << $high) - (1 << $low))") }
        reference masked(k, j + 1)
        decoy 'leaves the last out', masked(k, j)
        decoy 'starts at bit 0', masked(0, j + 1)
        break

      case 5:
        input = 'n: int, m: int'
        int step = random.between(2, 4)
        goal "Return in how many of the bits 0 to 15 `n` and `m` ${k % 2 == 0 ? 'differ' : 'are both 1'}; look " +
            "only at " +
            "bits i where i is ${flip ? 'not ' : ''}divisible by $step." + about
        answer { int n, int m ->
          def pairs = [digits(n), digits(m)].transpose() as List<List<Integer>>
          (0..15).count { int i -> (i % step == 0) != flip && pairs[i].sum() == (k % 2 == 0 ? 1 : 2) } as int
        }
        def count = { String sign, String test ->
          "def solve(n, m):\n    return sum(1 for i in range(16) if (n $sign m) >> i & 1 and $test)\n"
        }
        String test = "i % $step ${flip ? '!=' : '=='} 0"
        reference count(k % 2 == 0 ? '^' : '&', test)
        decoy 'compares wrongly', count(k % 2 == 0 ? '|' : '^', test)
        decoy 'counts every place', count(k % 2 == 0 ? '^' : '&', 'True')
        break

      case 6:
        int least = random.between(1, 4)
        goal "Write `n` in binary with ${flip ? 'no leading zeros' : '16 digits'}. Return the length of the " +
            "longest run of ${flip ? 1 : 0}s in it, or $least if it is shorter than that."
        answer { int n ->
          String binary = Integer.toString(n, 2).padLeft(flip ? 1 : 16, '0')
          Math.max(least, binary.tokenize(flip ? '0' : '1').collect { it.length() }.max() ?: 0)
        }
        def longest = { String form, String split ->
          solve("max([$least] + [len(x) for x in f'{n:$form}'.split('$split')])")
        }
        reference longest(flip ? 'b' : '016b', flip ? '0' : '1')
        decoy 'looks at the other digit', longest(flip ? 'b' : '016b', flip ? '1' : '0')
        decoy flip ? 'counts all of them' : 'forgets the leading zeros',
            flip ? solve("max($least, f'{n:b}'.count('1'))") : longest('b', '1')
        edge 65_535 - 2**(least + 4) as int
        edge 2**(least + 3) + 2**(least + 5) - 2**least as int
        break

      case 7:
        String way = flip ? "moved by $k places to the left, those that leave on the left come back on the right" :
            "read from right to left, then bit $k is set to 1"
        goal "Take the bits 15 to 0 of `n` as 16 binary digits. Return the number they make when $way." + about
        answer { int n ->
          def bits = digits(n).take(16)
          flip ? number(bits.takeRight(k) + bits.dropRight(k)) :
              number(bits.reverse().withIndex().collect { int bit, int i -> i == k ? 1 : bit })
        }
        def turn = { String width -> solve(flip ? "(n << $k | n >> $width - $k) % 2 ** $width"
            : "int(f'{n:0{$width}b}'[::-1], 2) | 1 << $k") }
        reference turn('16')
        decoy 'takes as few digits as there are', turn('max(1, n.bit_length())')
        decoy 'loses digits', solve(flip ? "n << $k & 65535" : "int(f'{n:016b}'[::-1], 2) | $k")
        break

      case 8:
        goal 'Return the number whose bit i is ' +
            (flip ? "1 if the bits i and i + $k of `n` differ, else 0, for every i."
            : "1 if an odd number of the bits i, i + $k, i + ${2 * k} and so on of `n` are 1, else 0, for every i.") +
            about
        answer { int n ->
          def bits = digits(n)
          number((0..23).collect { int i ->
            (i..23).findAll { flip ? it in [i, i + k] : (it - i) % k == 0 }.collect { bits[it] }.sum(0) as int
          }.collect { it % 2 })
        }
        reference solve(flip ? "n ^ n >> $k" : "n and n ^ solve(n >> $k)")
        decoy 'takes neighbours', solve(flip ? 'n ^ n >> 1' : 'n and n ^ solve(n >> 1)')
        decoy 'looks to the other side', solve(flip ? "n ^ n << $k" : "n ^ n >> $k")
        break

      case 9:
        String where = flip ? 'smallest number greater' : 'largest number less'
        goal "Return the $where than `n` that has as many 1s as `n` when both are written in binary, times $k; " +
            "${-k} if there is none."
        answer { int n ->
          // the last 01 becomes 10 and the 1s behind it go to the end, or the other way round
          def bits = digits(n)
          int low = flip ? 1 : 0
          int at = (0..22).findIndexOf { bits[it] == low && bits[it + 1] == 1 - low }
          if (at < 0) {
            return -k
          }
          def rest = bits.take(at).sort()
          k * number((flip ? rest.reverse() : rest) + [1 - low, low] + bits.drop(at + 2))
        }
        def search = { String range, String none -> solve("next((m * $k for m in $range\n" +
            "                 if bin(m).count('1') == bin(n).count('1')), $none)") }
        String range = flip ? 'range(n + 1, 2 * n + 1)' : 'range(n - 1, -1, -1)'
        reference search(range, "-$k")
        decoy 'doubles or halves', solve(flip ? "2 * n * $k or -$k" : "n // 2 * $k if n % 2 == 0 and n else -$k")
        decoy 'counts `n` itself', search(flip ? 'range(n, 2 * n + 1)' : 'range(n, -1, -1)', "-$k")
        break

      case 10:
        input = 'xs: list[int]'
        String result = flip ? 'greatest number below ' + 2**(k + 5) : 'number of different numbers'
        goal "Choose none, some or all elements of `xs` and combine them: a bit is 1 if it is 1 in an odd " +
            "number of the chosen. Return the $result that can come of it."
        answer { List<Integer> xs ->
          def reached = xs.inject([0] as Set<Integer>) { Set<Integer> all, int x -> all + all.collect { it ^ x } }
          flip ? reached.findAll { it < 2**(k + 5) }.max() : reached.size()
        }
        String cap = flip ? 'x < ' + 2**(k + 5) : 'True'
        reference """
          def solve(xs):
              basis, best = [], 0
              for x in xs:
                  for b in basis:
                      x = min(x, x ^ b)
                  basis = sorted(basis + [x] * (x > 0), reverse=True)
              for x in basis:
                  if $cap:
                      best = max(best, best ^ x)
              return ${flip ? 'best' : '2 ** len(basis)'}
        """
        decoy 'combines two only', "def solve(xs):\n    all = {x ^ y for x in xs + [0] for y in xs + [0]}\n" +
            "    return ${flip ? 'max(x for x in all if ' + cap + ')' : 'len(all)'}\n"
        decoy flip ? 'combines them all' : 'counts different choices', "def solve(xs):\n    y = 0\n" +
            "    for x in xs:\n        y ^= x\n    return ${flip ? 'y' : '2 ** len(set(xs) - {0})'}\n"
        edge([1, 2, 4, 8, 16, 32, 64])
        edge([3, 5, 6, 3])
        break
    }

    signature "solve($input) -> $type"
    if (input == 'xs: list[int]') {
      example([5, 3, 6])
      example([9])
      3.times { example random.numbers(random.between(2, 4), 1, 255) }
      10.times { hidden random.numbers(random.between(4, 7), 1, 255) }
      [[], [0, 0], [7, 7, 7], [255, 128, 1], [96, 48, 24, 72, 120]].each { edge it }
    } else if (input == 'n: int, m: int') {
      example 12, 10
      example 255, 170
      2.times { example random.between(16, 999), random.between(16, 999) }
      10.times { hidden random.between(256, 65_535), random.between(256, 65_535) }
      [[0, 0], [0, 65_535], [65_535, 65_535], [21_845, 43_690], [1, 3]].each { edge it[0], it[1] }
    } else {
      [5, 44, 1000].each { example it }
      3.times { example random.between(32, 4095) }
      10.times { hidden random.between(1024, 65_535) }
      [0, 1, 2, 255, 256, 61_440, 43_690, 65_535].each { edge it }
    }
  }
}
