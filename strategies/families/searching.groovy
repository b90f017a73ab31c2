// Can the builder find the right place, pair or stretch in a list?
family {
  skills 'searching'

  pose { level, random ->
    String type = 'int'
    constraint level > 4 ? 'the numbers of `xs` are at least 0' : '`xs` is sorted from smallest to largest; it ' +
        'may have repeats'
    def solve = { value -> "def solve(xs, t):\n    return $value\n" }
    def stretches = { List<Integer> xs -> // [from, to, sum], the end not included
      (0..<xs.size()).collectMany { int i ->
        (i..<xs.size()).collect { int j -> [i, j + 1, xs.subList(i, j + 1).sum() as int] }
      }
    }
    def scan = { String found, String test, String end -> 'def solve(xs, t):\n    n = len(xs)\n' +
        "    found = [$found for i in range(n) for j in range(i + 1, n + 1) if $test]\n    return $end\n" }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    String most = flip ? 'max' : 'min'

    switch (level) {
      case 1:
        goal "Return the first place in `xs` " +
            "${flip ? 'at which `t` stands' : 'of an element greater than `t`'}, where the first place is $k; " +
            "${-k} if there is none."
        answer { List<Integer> xs, int t ->
          int at = xs.findIndexOf { flip ? it == t : it > t }
          at < 0 ? -k : at + k
        }
        def first = { String test, int start -> solve("next((i for i, x in enumerate(xs, $start) if $test), -$k)") }
        reference first(flip ? 'x == t' : 'x > t', k)
        decoy 'counts from 0', first(flip ? 'x == t' : 'x > t', 0)
        decoy 'takes another element', first('x >= t', k)
        break

      case 2:
        goal "Return how many elements of `xs` are at least `t` and ${flip ? 'at most' : 'less than'} `t` + $k."
        answer { List<Integer> xs, int t -> xs.count { t <= it && (flip ? it <= t + k : it < t + k) } as int }
        def count = { String low, String high -> solve("sum(1 for x in xs if t $low x $high t + $k)") }
        reference count('<=', flip ? '<=' : '<')
        decoy 'leaves `t` out', count('<', flip ? '<=' : '<')
        decoy 'treats the end otherwise', count('<=', flip ? '<' : '<=')
        edge([4, 4 + k, 4 + k, 5 + k], 4)
        break

      case 3:
        type = 'int | None'
        goal "Return the element of `xs` nearest to `t`, of two equally near the " +
            "${flip ? 'larger' : 'smaller'}, but none more than ${k + 3} away from it; None if there is none."
        answer { List<Integer> xs, int t ->
          (0..k + 3).collectMany { flip ? [t + it, t - it] : [t - it, t + it] }.find { it in xs }
        }
        def nearest = { String tie, String test ->
          solve("min((x for x in xs if $test), key=lambda x: (abs(x - t), $tie), default=None)")
        }
        reference nearest(flip ? '-x' : 'x', "abs(x - t) <= ${k + 3}")
        decoy 'takes the other of two', nearest(flip ? 'x' : '-x', "abs(x - t) <= ${k + 3}")
        decoy 'goes too far', nearest(flip ? '-x' : 'x', 'True')
        edge([1, 5, 7, 30], 6)
        edge([1, 20], 11 + k)
        edge([0], 40)
        break

      case 4:
        goal "Return how many pairs of places i < j there are in `xs` whose elements " +
            "${flip ? 'add up to less than' : 'differ by at least'} `t`, plus $k."
        answer { List<Integer> xs, int t ->
          k + ((0..<xs.size()).collectMany { int i -> xs.drop(i + 1).collect { flip ? it + xs[i] : it - xs[i] } }
              .count { flip ? it < t : it >= t } as int)
        }
        def pairs = { String from, String test -> "def solve(xs, t):\n    n = len(xs)\n" +
            "    return sum(1 for i in range(n) for j in range($from, n) if $test) + $k\n" }
        String test = flip ? 'xs[i] + xs[j] < t' : 'xs[j] - xs[i] >= t'
        reference pairs('i + 1', test)
        decoy 'takes equals otherwise', pairs('i + 1', flip ? 'xs[i] + xs[j] <= t' : 'xs[j] - xs[i] > t')
        decoy 'takes an element with itself', pairs('i', test)
        edge([3, 3, 3], 6)
        edge([2, 2, 2, 2], 0)
        edge([1, 2, 3], 5)
        break

      case 5:
        goal "Return the ${flip ? 'largest' : 'smallest'} sum of $k neighbouring elements of `xs` that is " +
            "${flip ? 'at most' : 'at least'} `t`; ${-k} if there is none."
        answer { List<Integer> xs, int t ->
          def sums = stretches(xs).findAll { it[1] - it[0] == k && (flip ? it[2] <= t : it[2] >= t) }.collect { it[2] }
          sums ? (flip ? sums.max() : sums.min()) : -k
        }
        def sums = { String size, String sign ->
          scan('sum(xs[i:j])', "j - i == $size and sum(xs[i:j]) $sign t", "$most(found, default=-$k)")
        }
        reference sums("$k", flip ? '<=' : '>=')
        decoy 'takes one element less', sums("${k - 1}", flip ? '<=' : '>=')
        decoy 'leaves `t` itself out', sums("$k", flip ? '<' : '>')
        edge([2, 3, 4, 5, 6, 7], (0..<k).collect { it + 3 }.sum() as int)
        break

      case 6:
        type = 'list[int]'
        goal "Return the list of the places in `xs` (the first is $k) whose element is " +
            "${flip ? 'greater than all' : 'at most as great as all'} of the up to `t` elements just before it. " +
            'An element with none before it always is.'
        answer { List<Integer> xs, int t ->
          (0..<xs.size()).findAll { int i ->
            xs.subList(Math.max(0, i - t), i).every { flip ? it < xs[i] : it >= xs[i] }
          }.collect { it + k }
        }
        def places = { String before, String sign ->
          solve("[i + $k for i, x in enumerate(xs) if all(y $sign x for y in xs[max(0, $before):i])]")
        }
        reference places('i - t', flip ? '<' : '>=')
        decoy 'treats equals otherwise', places('i - t', flip ? '<=' : '>')
        decoy 'looks at all before it', places('0', flip ? '<' : '>=')
        edge([9, 5, 5, 6, 7, 8, 8], 2)
        edge([1, 9, 2, 3, 1, 1], 2)
        break

      case 7:
        goal "Return the length of the ${flip ? 'longest stretch' : 'shortest stretch'} of neighbouring " +
            "elements of `xs` whose sum is ${flip ? 'at most' : 'at least'} `t`, not empty; ${-k} if there is none."
        answer { List<Integer> xs, int t ->
          def sizes = stretches(xs).findAll { flip ? it[2] <= t : it[2] >= t }.collect { it[1] - it[0] }
          sizes ? (flip ? sizes.max() : sizes.min()) : -k
        }
        def window = { String sign, String none -> scan('j - i', "sum(xs[i:j]) $sign t", "$most(found, " +
            "default=$none)") }
        reference window(flip ? '<=' : '>=', "-$k")
        decoy 'treats `t` itself otherwise', window(flip ? '<' : '>', "-$k")
        decoy 'says 0 if there is none', window(flip ? '<=' : '>=', '0')
        edge([50, 60], flip ? 10 : 200)
        edge([5, 5, 5, 5], 10)
        break

      case 8:
        type = 'tuple[int, int]'
        goal "Look for the longest stretch of neighbouring elements of `xs` in which no number stands more than " +
            "${k - 1} times and none is ${flip ? 'greater' : 'less'} than `t`; of several the first. Return a " +
            "pair: its first place (0 is the first of `xs`) and its length; (${-k}, 0) if there is none."
        answer { List<Integer> xs, int t ->
          def good = stretches(xs).findAll { s ->
            def part = xs.subList(s[0], s[1])
            (flip ? part.max() <= t : part.min() >= t) && part.countBy { it }.values().max() <= k - 1
          }
          int size = good.collect { it[1] - it[0] }.max() ?: 0
          size == 0 ? tuple(-k, 0) : tuple(good.find { it[1] - it[0] == size }[0], size)
        }
        def window = { String often, String order -> """
          def solve(xs, t):
              best, start = (-$k, 0), 0
              for end, x in enumerate(xs):
                  if x ${flip ? '>' : '<'} t:
                      start = end + 1
                  while xs[start:end + 1].count(x) > $often:
                      start += 1
                  if end + 1 - start $order best[1]:
                      best = (start, end + 1 - start)
              return best
        """ }
        reference window("${k - 1}", '>')
        decoy 'allows once more', window("$k", '>')
        decoy 'takes the last of several', window("${k - 1}", '>= (end < start) +')
        edge([3] * (k + 1), 3)
        edge([1, 2, 9, 3, 4, 0, 5, 6], 4)
        edge([7, 7, 8, 8, 1, 7, 7, 8], flip ? 7 : 8)
        break

      case 9:
        goal "Cut `xs` into at most $k stretches of neighbouring elements so that the largest of their sums is " +
            "as small as possible, but each stretch has at most `t` elements. Return that largest " +
            "sum${flip ? '' : ' plus the number of elements'}; ${-k} if it can not be done, and for an empty list."
        answer { List<Integer> xs, int t ->
          // best[n]: the smallest largest sum for the first n elements, one more stretch each round; 9999: none
          def best = (0..xs.size()).collect { it == 0 ? 0 : 9999 }
          for (round in 1..k) {
            best = (0..xs.size()).collect { int to ->
              (Math.max(0, to - t)..to).collect { int from ->
                Math.max(best[from], from == to ? 0 : xs.subList(from, to).sum() as int)
              }.min()
            }
          }
          !xs || best.last() == 9999 ? -k : best.last() + (flip ? 0 : xs.size())
        }
        def cut = { String size, String high -> """
          def solve(xs, t):
              def fits(cap):
                  parts, total, size = 0, 0, t
                  for x in xs:
                      if size >= $size or total + x > cap:
                          parts, total, size = parts + 1, 0, 0
                      total, size = total + x, size + 1
                  return parts <= $k and (t > 0)
              caps = [c for c in range(max(xs, default=0), sum(xs) + 1) if fits(c)]
              return $high(caps)${flip ? '' : ' + len(xs)'} if caps and xs else -$k
        """ }
        reference cut('t', 'min')
        decoy 'forgets the length', cut('99', 'min')
        decoy 'takes the largest', cut('t', 'max')
        edge([9, 1, 1, 1, 9], 2)
        edge([1, 2, 3, 4, 5, 6, 7, 8], 3)
        edge([4, 4, 4], 1)
        edge([5], 0)
        break

      case 10:
        goal "Look at the stretches of neighbouring elements of `xs` with an ${k % 2 == 0 ? 'even' : 'odd'} " +
            "number of elements, at least 1, whose sum has the same remainder as `t` when divided by ${k + 3}. " +
            "Return ${flip ? 'how many there are' : 'the number of elements of the longest; 0 if there is none'}."
        answer { List<Integer> xs, int t ->
          // two prefixes belong to a stretch if they differ by what is wanted
          def prefixes = (0..xs.size()).collect { xs.take(it).sum(0) as int }
          int parity = k % 2
          def sizes = (0..xs.size()).collectMany { int to ->
            (0..<to).findAll { int from ->
              (to - from) % 2 == parity && Math.floorMod(prefixes[to] - prefixes[from] - t, k + 3) == 0
            }.collect { to - it }
          }
          flip ? sizes.size() : sizes.max() ?: 0
        }
        def count = { String by, String parity ->
          scan('j - i', "(sum(xs[i:j]) - t) % $by == 0 and (j - i) % 2 == " +
          "$parity", flip ? 'len(found)' : 'max(found, default=0)')
        }
        reference count("${k + 3}", "${k % 2}")
        decoy 'divides by another number', count("${k + 2}", "${k % 2}")
        decoy 'takes any number of elements', count("${k + 3}", '(j - i) % 2')
        edge([0, 0, 0, 0, 0], 0)
        edge([k + 3] * 5, k + 3)
        edge([1] * 12, 2)
        break
    }

    signature "solve(xs: list[int], t: int) -> $type"
    def numbers = { int size ->
      def xs = random.numbers(size, 0, level > 4 ? 12 : 25)
      level > 4 ? xs : xs.sort()
    }
    def target = { int size -> level in [6, 9] ? random.between(1, 4) : level in [5, 7] ? random.between(6, 30)
        : random.between(2, level == 4 ? 30 : 14) }
    def base = level > 4 ? [4, 1, 7, 2, 2, 9] : [1, 2, 2, 4, 7, 9]
    example base, level in [6, 9] ? 3 : 4
    example([5], 5)
    example base, level in [6, 9] ? 2 : 9
    2.times { example numbers(random.between(5, 7)), target(0) }
    10.times { hidden numbers(random.between(7, 12)), target(0) }
    edge([], 3)
    edge([6, 6, 6, 6, 6, 6], 6)
    edge([0, 0, 1], 1)
    edge([1, 3, 5, 7, 9, 11, 13], 7)
    edge([2, 4], 90)
    edge([8, 10], 1)
  }
}
