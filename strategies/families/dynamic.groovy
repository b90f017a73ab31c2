// Can the builder build the best answer from best answers to smaller questions?
family {
  skills 'dynamic_programming'

  pose { level, random ->
    String input = 'xs: list[int], n: int'
    String type = 'int'
    constraint level < 8 ? 'the numbers of `xs` are at least 1, `n` is not negative' : '`s` and `t` have ' +
        'lower-case letters only'
    def memo = { String start, String lines -> "from functools import lru_cache\n\n\ndef solve(xs, n):\n" +
        "    @lru_cache(None)\n    def f(i, left):\n$lines\n\n    return $start\n" }
    def texts = { String start, String lines -> "from functools import lru_cache\n\n\ndef solve(s, t):\n" +
        "    @lru_cache(None)\n    def f(i, j):\n$lines\n\n    return $start\n" }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)
    boolean up = random.chance(0.5)
    String most = flip ? 'max' : 'min'

    switch (level) {
      case 1:
        type = 'list[int]'
        goal "Return the list of the ${flip ? 'sums' : 'largest'} of the first 1, 2, 3 and so on elements of " +
            "`xs`, to all of them, " +
            'each plus `n`.'
        answer { List<Integer> xs, int n ->
          (1..<xs.size() + 1).collect { flip ? n + (xs.take(it).sum() as int) : n + xs.take(it).max() }
        }
        def prefixes = { String f, String plus -> "def solve(xs, n):\n    return [$f(xs[:i + 1])$plus for i in " +
            "range(len(xs))]\n" }
        reference prefixes(flip ? 'sum' : 'max', ' + n')
        decoy 'forgets `n`', prefixes(flip ? 'sum' : 'max', '')
        decoy 'takes another measure', prefixes(flip ? 'max' : 'sum', ' + n')
        break

      case 2:
        goal "Start with the numbers ${k - 1} and $k (places 0 and 1). Each further number is " +
            "${flip ? 'the sum of' : 'twice the older of'} the two before it${flip ? '' : ' plus the younger'}, " +
            "modulo 1000. Return the number at place `n` plus the number of `xs`."
        answer { List<Integer> xs, int n ->
          def numbers = (0..<n).inject([k - 1, k]) { List<Integer> p, int i -> [p[1], (p[1] +
              (flip ? 1 : 2) * p[0]) % 1000] }
          numbers[0] + xs.size()
        }
        def run = { int a, int b, String next -> "def solve(xs, n):\n    a, b = $a, $b\n    for _ in range(n):\n" +
            "        a, b = b, $next % 1000\n    return a + len(xs)\n" }
        String next = flip ? '(a + b)' : '(2 * a + b)'
        reference run(k - 1, k, next)
        decoy 'is one ahead', run(k, flip ? 2 * k - 1 : 3 * k - 2, next)
        decoy 'confuses the two', run(k - 1, k, flip ? '(2 * a + b)' : '(a + 2 * b)')
        break

      case 3:
        goal "Somebody climbs stairs of the heights `xs`, in order, from before the first to the last, by strides " +
            "of 1 to $k stairs. To step on a stair costs its height; " +
            "${flip ? 'a stride of more than 1 stair' : 'every stride'} costs `n` more. " +
            'Return the least cost of reaching the last stair; 0 if there are no stairs.'
        answer { List<Integer> xs, int n ->
          xs.inject([0]) { List<Integer> best, int x ->
            def before = best.takeRight(k).reverse()
            best + (x + (before.withIndex().collect { int b, int i -> b + (flip && i == 0 ? 0 : n) }.min() as int))
          }.last()
        }
        def climb = { int far, String more -> "def solve(xs, n):\n    best = [0]\n    for x in xs:\n" +
            "        best.append(x + min(b + ($more) for i, b in enumerate(best[-$far:][::-1])))\n    return " +
            "best[-1]\n" }
        String more = flip ? 'n * (i > 0)' : 'n'
        reference climb(k, more)
        decoy 'takes one more stair at a time', climb(k + 1, more)
        decoy 'treats strides otherwise', climb(k, flip ? 'n' : 'n * (i > 0)')
        decoy 'takes every stair', climb(1, more)
        edge([1, 9, 9, 1, 9, 1, 1, 9], 0)
        edge([5] * 9, 1)
        break

      case 4:
        goal "Take `n` off each number of `xs`. Return the ${flip ? 'largest' : 'smallest'} sum that " +
            "neighbouring ones of the results have; " +
            "${up ? 'at least one must be taken; return 0 for an empty list' : 'none may be taken, with the sum 0'}."
        answer { List<Integer> xs, int n ->
          def sums = (0..<xs.size()).collectMany { int i ->
            (i + 1..xs.size()).collect { int j -> (xs.subList(i, j).sum() as int) - (j - i) * n }
          } + (up && xs ? [] : [0])
          flip ? sums.max() : sums.min()
        }
        def run = { String first, String less -> "def solve(xs, n):\n    here, best = 0, []\n    for x in xs:\n" +
            "        here = $most(here, 0) + x$less\n        best.append(here)\n    return $most($first, " +
            "default=0)\n" }
        reference run(up ? 'best' : 'best + [0]', ' - n')
        decoy 'treats taking none otherwise', run(up ? 'best + [0]' : 'best', ' - n')
        decoy 'forgets `n`', run(up ? 'best' : 'best + [0]', '')
        edge([3, 4, 5], flip ? 9 : 1)
        edge([9, 1, 9, 2, 8, 1, 1], 5)
        break

      case 5:
        goal "There are coins of the values `xs`, of each value as many as you like. Return " +
            "${flip ? 'the least number of coins' : 'how many ' +
            'choices of coins there are, in no order,'} with the sum `n`${flip ? '; ' + -k + ' if there is ' +
            'none' : ', plus ' + k}."
        answer { List<Integer> xs, int n ->
          def coins = xs.toUnique()
          // least[i] and ways[i] for the sum i, a coin more each round
          def least = (1..<n + 1).inject([0]) { List<Integer> b, int i ->
            b + (coins.findAll { it <= i }.collect { b[i - it] + 1 }.min() ?: 999)
          }
          def ways = coins.inject([1] + [0] * n) { List<Integer> w, int coin ->
            (0..n).inject([] as List<Integer>) { List<Integer> now, int i -> now + (w[i] +
                (i < coin ? 0 : now[i - coin])) }
          }
          flip ? (least[n] < 999 ? least[n] : -k) : ways[n] + k
        }
        def pay = { String coins, String rest -> memo(flip ? "(f(0, n), -$k)[f(0, n) > 998]" : "f(0, n) + $k",
            "        coins = $coins\n        if left == 0:\n            return ${flip ? 0 : 1}\n" +
            "        if left < 0 or i == len(coins):\n            return ${flip ? 999 : 0}\n" +
            "        return ${flip ? "min(f(i + 1, left), 1 + $rest)" : "f(i + 1, left) + $rest"}") }
        reference pay('sorted(set(xs))', 'f(i, left - coins[i])')
        decoy 'takes each coin once', pay('sorted(set(xs))', 'f(i + 1, left - coins[i])')
        decoy 'takes large coins first', "def solve(xs, n):\n    c = 0\n    for x in sorted(xs)[::-1]:\n" +
            '        c, n = c + n // x, n % x\n' +
            "    return ${flip ? "c if n == 0 else -$k" : "int(n == 0) + $k"}\n"
        edge([1, 3, 4], 6)
        edge([2, 4], 7)
        break

      case 6:
        goal "Choose numbers of `xs`, each place at most once. Return " +
            "${flip ? 'the largest sum that is at most `n`' : 'how many choices ' +
            'have the sum ' +
            '`n`'}, if ${up ? 'at most' : 'at least'} $k are chosen; ${flip ? -k : 0} if there is no such choice. " +
            '(No number, with the sum 0, is a choice too, if it is allowed.)'
        answer { List<Integer> xs, int n -> // [sum, how many] of every choice
          def all = xs.inject([[0, 0]] as List<List<Integer>>) { List<List<Integer>> c, int x ->
            c + (c.collect { [it[0] + x, it[1] + 1] } as List<List<Integer>>)
          }.findAll { up ? it[1] <= k : it[1] >= k }
          def fitting = all.collect { it[0] }.findAll { it <= n }
          flip ? (fitting ? fitting.max() : -k)
              : all.count { it[0] == n } as int
        }
        def choose = { String test -> "from collections import Counter\n\n\ndef solve(xs, n):\n    ways = " +
            "Counter({(0, 0): 1})\n" +
            "    for x in xs:\n        ways += Counter({(s + x, m + 1): c for (s, m), c in ways.items()})\n" +
            (flip ? "    return max((s for s, m in ways if s <= n and $test), default=-$k)\n"
            : "    return sum(c for (s, m), c in ways.items() if s == n and $test)\n") }
        reference choose(up ? "m <= $k" : "m >= $k")
        decoy 'allows any number', choose('True')
        decoy 'is one off', choose(up ? "m < $k" : "m > $k")
        edge((0..k).collect { 4 }, 4 * k)
        edge([1, 2, 3, 4, 5], 15)
        edge([1] * 5, 5)
        break

      case 7:
        goal "Choose at most `n` numbers of `xs` so that the places of any two are at least $k " +
            "apart${flip ? '' : ', also when counted round ' +
            'the end, where the first place follows the last'}. Return the largest sum they can have."
        answer { List<Integer> xs, int n ->
          int size = xs.size()
          def choices = (0..<size).inject([[]] as List<List<Integer>>) { List<List<Integer>> all, int i ->
            all + all.findAll { it.size() < n && (!it || i - it.last() >= k && (flip || size - i +
                it.first() >= k)) }.collect { it + [i] }
          }
          choices.collect { c -> c.collect { xs[it] }.sum(0) as int }.max()
        }
        def pick = { int apart, String start -> memo(start, "        if i >= len(xs) or left == 0:\n            " +
            "return 0\n" +
            "        return max(f(i + 1, left), xs[i] + f(i + $apart, left - 1))") }
        def round = { int apart -> "from functools import lru_cache\n\n\ndef solve(xs, n):\n    def line(xs, " +
            "n):\n        @lru_cache(None)\n" +
            "        def f(i, left):\n            if i >= len(xs) or left == 0:\n                return 0\n" +
            "            return max(f(i + 1, left), xs[i] + f(i + $apart, left - 1))\n        return f(0, n)\n" +
            "    m = len(xs)\n    if n == 0:\n        return 0\n" +
            "    return max([0] + [xs[i] + line(xs[i + $apart:m + i - ${apart - 1}], n - 1) for i in range(m)])\n" }
        reference flip ? pick(k, 'f(0, n)') : round(k)
        decoy 'allows neighbours nearer', flip ? pick(k - 1, 'f(0, n)') : round(k - 1)
        decoy flip ? 'chooses any number' : 'forgets the end', pick(k, flip ? 'f(0, 99)' : 'f(0, n)')
        break

      case 8:
        goal "Return the length of the longest text that is in both `s` and `t` " +
            "${flip ? 'as neighbouring letters' : 'in order, perhaps with ' +
            'other letters between'}${up ? '' : ', and has no \'a\''}, times $k."
        answer { String s, String t ->
          def rows = s.toList().inject([[0] * (t.length() + 1)] as List<List<Integer>>) { List<List<Integer>> all,
              String c ->
            def last = all.last()
            all + [t.toList().withIndex().inject([0]) { List<Integer> row, d ->
              int j = d[1] as int
              int same = c == d[0] && (up || c != 'a') ? last[j] + 1 : 0
              row + (flip ? same : Math.max(same, Math.max(row.last(), last[j + 1])))
            }]
          }
          k * (rows.flatten().max() as int)
        }
        def common = { String same, String other -> "from functools import lru_cache\n\n\ndef solve(s, t):\n    " +
            "@lru_cache(None)\n" +
            "    def f(i, j):\n        if i == len(s) or j == len(t):\n            return 0\n        if " +
            "$same:\n            return 1 + f(i + 1, j + 1)\n" +
            "        return $other\n\n    return $k * max(f(i, j) for i in range(len(s) + 1) for j in " +
            "range(len(t) + 1))\n" }
        String same = up ? 's[i] == t[j]' : "s[i] == t[j] != 'a'"
        String skip = 'max(f(i + 1, j), f(i, j + 1))'
        reference common(same, flip ? '0' : skip)
        decoy 'treats letters between otherwise', common(same, flip ? skip : '0')
        decoy 'compares places', "def solve(s, t):\n    return $k * sum(a == b for a, b in zip(s, t))\n"
        break

      case 9:
        goal "`s` is to be changed into `t`. To put in or take out a letter costs ${flip ? k : 2}, to replace a " +
            "letter by another " +
            "${flip ? k + 1 : 3}${up ? '' : ', to replace a letter by one of its neighbours in the alphabet 1'}. " +
            "Return the least cost."
        answer { String s, String t ->
          int add = flip ? k : 2
          def price = { String a, String b ->
            int apart = ('abcde'.indexOf(a) - 'abcde'.indexOf(b)).abs()
            apart == 0 ? 0 : apart == 1 && !up ? 1 : flip ? k + 1 : 3
          }
          s.toList().inject((0..t.length()).collect { it * add }) { List<Integer> above, String c ->
            t.toList().withIndex().inject([above[0] + add]) { List<Integer> row, d ->
              int j = d[1] as int
              row + Math.min(above[j] + price(c, d[0] as String), add + Math.min(row.last(), above[j + 1]))
            }
          }.last()
        }
        def edit = { String near, int replace -> texts('f(0, 0)', "        if i == len(s) or j == len(t):\n" +
            "            return ${flip ? k : 2} * (len(s) - i + len(t) - j)\n" +
            "        cost = 0 if s[i] == t[j] else $near$replace\n" +
            "        return min(cost + f(i + 1, j + 1), ${flip ? k : 2} + f(i + 1, j), ${flip ? k : 2} + f(i, j " +
            "+ 1))") }
        String near = up ? '' : '1 if abs(ord(s[i]) - ord(t[j])) == 1 else '
        reference edit(near, flip ? k + 1 : 3)
        decoy 'takes another price', edit(near, flip ? k : 1)
        decoy 'compares places', "def solve(s, t):\n    return ${flip ? k : 2} * abs(len(s) - len(t)) + " +
            "${flip ? k + 1 : 3} * sum(a != b for a, b in zip(s, t))\n"
        edge 'ae', 'ea'
        edge 'aceace', 'caecae'
        break

      case 10:
        String apart = flip ? '' : ', no two of them neighbours in `s`'
        String kept = up ? '' : ', and not the last letter of `s`'
        goal 'Return in how many ways `t` can be read in `s`: by choosing letters of `s` from left to right that ' +
            "make `t`$apart$kept. The empty `t` can be read in 1 way. Multiply by $k."
        answer { String s, String t -> // all choices of places so far
          String from = up ? s : s.take(Math.max(0, s.length() - 1))
          def ways = t.toList().inject([-9]) { List<Integer> ends, String c ->
            ends.collectMany { int end ->
              (0..<from.length()).findAll { from[it] == c && it > end + (flip ? 0 : 1) }
            }
          }
          k * ways.size()
        }
        def read = { String cut, int step -> "from functools import lru_cache\n\n\ndef solve(s, t):\n    s = " +
            "s$cut\n\n" +
            "    @lru_cache(None)\n    def f(i, j):\n        if j == len(t):\n            return 1\n        if " +
            "i >= len(s):\n" +
            "            return 0\n        return f(i + 1, j) + (f(i + $step, j + 1) if s[i] == t[j] else 0)\n\n" +
            "    return $k * f(0, 0)\n" }
        reference read(up ? '' : '[:-1]', flip ? 1 : 2)
        decoy 'treats neighbours otherwise', read(up ? '' : '[:-1]', flip ? 2 : 1)
        decoy 'takes the last otherwise', read(up ? '[:-1]' : '', flip ? 1 : 2)
        decoy 'counts neighbouring letters only',
            "def solve(s, t):\n    return $k * sum(s.startswith(t, i) for i in range(len(s)))\n"
        edge 'aabbab', 'ab'
        edge 'abababab', 'abb'
        break
    }

    signature level < 8 ? "solve($input) -> $type" : "solve(s: str, t: str) -> $type"
    if (level < 8) {
      def numbers = { int size -> level == 5 ? random.picks(2..9, Math.min(4, size)) : random.numbers(size, 1, 12) }
      example([3, 1, 4], 7)
      example([2], 2)
      example([5, 2, 6, 3], 11)
      2.times { example numbers(random.between(3, 5)), random.between(2, 12) }
      10.times { hidden numbers(random.between(5, 9)), random.between(level == 5 ? 8 : 2, level in [5, 6] ? 24 : 9) }
      edge([], 0)
      edge([7], 0)
      edge([4, 4, 4, 4, 4], 8)
      edge([1, 2, 3, 4, 5, 6, 7], 3)
      edge([9, 1, 1, 9, 1, 9, 9, 1], 3)
    } else {
      def letters = { int size -> random.numbers(size, 0, level == 9 ? 4 : 2).collect { 'abcde'[it] }.join('') }
      int longest = level == 10 ? 3 : 8
      example 'abcab', 'ba'
      example 'a', 'b'
      example 'aabcb', level == 10 ? 'ab' : 'abacb'
      2.times { example letters(random.between(4, 6)), letters(random.between(1, longest)) }
      10.times { hidden letters(random.between(6, 10)), letters(random.between(level == 10 ? 1 : 4, longest)) }
      edge '', ''
      edge 'abc', ''
      edge '', 'ab'
      edge 'aaaa', 'aa'
      edge 'abcabc', 'abcabc'
      edge 'bbcc', 'ccbb'
    }
  }
}
