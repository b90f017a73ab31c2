// Can the builder make pairs, take them apart and compare them?
family {
  skills 'pairs'

  pose { level, random ->
    String input = 'pairs: list[tuple[int, int]]'
    String type = 'int'
    def solve = { value -> "def solve(pairs):\n    return $value\n" }
    def solveOne = { value -> "def solve(pair):\n    return $value\n" }
    def solveList = { value -> "def solve(xs):\n    return $value\n" }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    def fits = { List<Integer> p -> flip ? p[0] < p[1] : p[0] > p[1] }
    String sign = flip ? '<' : '>'
    String than = flip ? 'less' : 'greater'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
      case '1b':
        input = 'pair: tuple[int, int]'
        type = 'tuple[int, int]'
        goal 'Return `pair` with its two numbers exchanged.'
        answer { List<Integer> p -> tuple(p[1], p[0]) }
        reference solveOne('(pair[1], pair[0])')
        decoy 'sorts them', solveOne('(max(pair), min(pair))')
        decoy 'makes a list', solveOne('[pair[1], pair[0]]')
        break

      case '2a':
        input = 'pair: tuple[int, int]'
        type = 'tuple[int, int]'
        goal "Return a pair of the ${flip ? 'smaller and the larger' : 'larger and the smaller'} " +
            'of the two numbers in `pair`.'
        answer { List<Integer> p ->
          flip ? tuple(p.min(), p.max()) : tuple(p.max(), p.min())
        }
        reference solveOne(flip ? '(min(pair), max(pair))' : '(max(pair), min(pair))')
        decoy 'sorts the wrong way',
            solveOne(flip ? '(max(pair), min(pair))' : '(min(pair), max(pair))')
        decoy 'makes a list', solveOne(flip ? 'sorted(pair)' : 'sorted(pair)[::-1]')
        break
      case '2b':
        input = 'pair: tuple[int, int]'
        type = 'tuple[int, int]'
        goal "Return a pair of the sum and the ${flip ? 'product' : 'difference'} of the two " +
            "numbers in `pair`${flip ? '' : ', first minus second'}."
        answer { List<Integer> p -> tuple(p[0] + p[1], flip ? p[0] * p[1] : p[0] - p[1]) }
        reference solveOne("(pair[0] + pair[1], pair[0] ${flip ? '*' : '-'} pair[1])")
        decoy 'exchanges the results',
            solveOne("(pair[0] ${flip ? '*' : '-'} pair[1], pair[0] + pair[1])")
        decoy 'is never negative',
            solveOne("(pair[0] + pair[1], abs(pair[0] ${flip ? '*' : '-'} pair[1]))")
        break

      case '3a':
        type = 'list[int]'
        goal "Return the list of the ${flip ? 'first' : 'second'} numbers of the pairs, in order."
        answer { List<List<Integer>> pairs -> pairs.collect { flip ? it[0] : it[1] } }
        reference solve("[${flip ? 'a' : 'b'} for a, b in pairs]")
        decoy 'takes the other numbers', solve("[${flip ? 'b' : 'a'} for a, b in pairs]")
        decoy 'leaves out repeats',
            solve("list(dict.fromkeys(${flip ? 'a' : 'b'} for a, b in pairs))")
        break
      case '3b':
        type = 'list[tuple[int, int]]'
        goal 'Return the list of the pairs with the two numbers of each exchanged' +
            (flip ? '.' : ', last pair first.')
        answer { List<List<Integer>> pairs ->
          (flip ? pairs : pairs.reverse()).collect { tuple(it[1], it[0]) }
        }
        String step = flip ? '' : '[::-1]'
        reference solve("[(b, a) for a, b in pairs$step]")
        decoy 'makes lists', solve("[[b, a] for a, b in pairs$step]")
        decoy 'puts the larger first', solve("[(max(p), min(p)) for p in pairs$step]")
        break

      case '4a':
        type = 'list[int]'
        String sum = flip ? 'sums' : 'differences, first minus second,'
        goal "Return the list of the $sum of the two numbers of each pair."
        int factor = flip ? 1 : -1
        answer { List<List<Integer>> pairs -> pairs.collect { it[0] + factor * it[1] } }
        reference solve("[a ${flip ? '+' : '-'} b for a, b in pairs]")
        decoy 'multiplies', solve('[a * b for a, b in pairs]')
        decoy 'is never negative', solve("[abs(a ${flip ? '+' : '-'} b) for a, b in pairs]")
        break
      case '4b':
        goal "Return the ${flip ? 'largest' : 'smallest'} of the second numbers of the pairs; $k " +
            'if there are no pairs.'
        answer { List<List<Integer>> pairs ->
          def seconds = pairs.collect { it[1] } ?: [k]
          flip ? seconds.max() : seconds.min()
        }
        String most = flip ? 'max' : 'min'
        reference solve("${most}((b for a, b in pairs), default=$k)")
        decoy 'compares the pairs', solve("${most}(pairs)[1] if pairs else $k")
        decoy 'takes the first numbers', solve("${most}((a for a, b in pairs), default=$k)")
        break

      case '5a':
        goal "Return how many pairs have a first number $than than the second."
        answer { List<List<Integer>> pairs -> pairs.count { fits(it) } as int }
        reference solve("sum(1 for a, b in pairs if a $sign b)")
        decoy 'counts equals too', solve("sum(1 for a, b in pairs if a $sign= b)")
        decoy 'counts the others', solve("sum(1 for a, b in pairs if b $sign a)")
        break
      case '5b':
        type = 'list[tuple[int, int]]'
        goal "Return the list of the pairs with a sum of at ${flip ? 'most' : 'least'} ${3 * k}, " +
            'in order.'
        answer { List<List<Integer>> pairs ->
          pairs.findAll { flip ? it[0] + it[1] <= 3 * k : it[0] + it[1] >= 3 * k }
              .collect { tuple(it[0], it[1]) }
        }
        reference solve("[(a, b) for a, b in pairs if a + b $sign= ${3 * k}]")
        decoy 'leaves out equal sums', solve("[(a, b) for a, b in pairs if a + b $sign ${3 * k}]")
        decoy 'looks at the first', solve("[(a, b) for a, b in pairs if a $sign= ${3 * k}]")
        edge([tuple(k, 2 * k), tuple(0, 3 * k + 1), tuple(3 * k, -1)])
        break

      case '6a':
        goal 'Return the sum of the products of the two numbers of each pair with a first number ' +
            "$than than the second; 0 if there are none."
        answer { List<List<Integer>> pairs ->
          pairs.findAll { fits(it) }.collect { it[0] * it[1] }.sum(0) as int
        }
        reference solve("sum(a * b for a, b in pairs if a $sign b)")
        decoy 'takes equals too', solve("sum(a * b for a, b in pairs if a $sign= b)")
        decoy 'adds', solve("sum(a + b for a, b in pairs if a $sign b)")
        break
      case '6b':
        type = 'tuple[int, int]'
        goal "Return a pair of the sum of the first numbers and the ${flip ? 'sum' : 'largest'} " +
            'of the second numbers of the pairs; (0, 0) if there are none.'
        answer { List<List<Integer>> pairs ->
          def seconds = pairs.collect { it[1] } ?: [0]
          tuple(pairs.collect { it[0] }.sum(0), flip ? seconds.sum() : seconds.max())
        }
        def both = { String first, String second -> solve("($first, $second)") }
        String last = flip ? 'sum(b for a, b in pairs)' : 'max((b for a, b in pairs), default=0)'
        reference both('sum(a for a, b in pairs)', last)
        decoy 'exchanges them', both(last, 'sum(a for a, b in pairs)')
        decoy 'makes a list', solve("[sum(a for a, b in pairs), $last]")
        break

      case '7a':
        type = 'list[tuple[int, int]]'
        goal "Return the list of the pairs, sorted by the ${flip ? 'second' : 'first'} number " +
            'from largest to smallest, those where it is equal by the other number from smallest ' +
            'to largest.'
        answer { List<List<Integer>> pairs ->
          pairs.toSorted { flip ? it[0] : it[1] }.toSorted { flip ? -it[1] : -it[0] }
              .collect { tuple(it[0], it[1]) }
        }
        def order = { String key -> solve("sorted(pairs, key=lambda p: $key)") }
        reference order(flip ? '(-p[1], p[0])' : '(-p[0], p[1])')
        decoy 'keeps the order of equals', order(flip ? '-p[1]' : '-p[0]')
        decoy 'sorts by the other number', order(flip ? '(-p[0], p[1])' : '(-p[1], p[0])')
        break
      case '7b':
        input = 'xs: list[int]'
        type = 'list[tuple[int, int]]'
        goal 'Return the list of the pairs (element, the next element) for all neighbours in ' +
            "`xs` where the first is $than than the second, in order."
        answer { List<Integer> xs ->
          xs.collate(2, 1, false).findAll { fits(it) }.collect { tuple(it[0], it[1]) }
        }
        reference solveList("[(a, b) for a, b in zip(xs, xs[1:]) if a $sign b]")
        decoy 'takes equals too', solveList("[(a, b) for a, b in zip(xs, xs[1:]) if a $sign= b]")
        decoy 'makes pairs that share nothing',
            solveList("[(a, b) for a, b in zip(xs[::2], xs[1::2]) if a $sign b]")
        break

      case '8a':
      case '8b':
        input = 'xs: list[int]'
        type = 'list[tuple[int, int]]'
        goal 'Return the list of all different pairs (a, b) of elements at two places of `xs` ' +
            "with a sum of ${2 * k} and a ${flip ? 'at most' : 'less than'} b, sorted by a."
        answer { List<Integer> xs ->
          (0..<xs.size()).collectMany { int i ->
            (0..<xs.size()).findAll { it != i }.collect { int j -> [xs[i], xs[j]] }
          }.findAll { it[0] + it[1] == 2 * k && (it[0] < it[1] || flip && it[0] == it[1]) }
              .toSet().sort { it[0] }.collect { tuple(it[0], it[1]) }
        }
        def search = { String places, String test -> """
          def solve(xs):
              found = set()
              for i, x in enumerate(xs):
                  for y in $places:
                      if x + y == ${2 * k} and $test:
                          found.add((min(x, y), max(x, y)))
              return sorted(found)
        """ }
        reference search('xs[i + 1:]', flip ? 'True' : 'x != y')
        decoy 'pairs an element with itself or its equal', search('xs[i:]', 'True')
        decoy 'needs the smaller one first', search('xs[i + 1:]', flip ? 'x <= y' : 'x < y')
        example([2 * k, 0, k, 1, 2 * k - 1, 0])
        break

      case '9a':
      case '9b':
        type = 'list[tuple[int, int]]'
        String also = flip ? '' : ' or follow each other, like (1, 2) and (3, 5),'
        goal 'A pair stands for all whole numbers from the smaller to the larger of its two. ' +
            "Join pairs that share a number$also until there are none. Return the sorted list of " +
            'joined pairs, the smaller number of each first.'
        answer { List<List<Integer>> pairs -> // on a grid of halves, so that neighbours can differ
          def halves = pairs.collectMany { 2 * it.min()..2 * it.max() + (flip ? 0 : 1) }.toSet()
          def ends = halves.findAll { !(it + 1 in halves) }.sort()
          def starts = halves.findAll { !(it - 1 in halves) }.sort()
          (0..<ends.size()).collect { int i ->
            tuple(Math.floorDiv(starts[i], 2), Math.floorDiv(ends[i], 2))
          }
        }
        def join = { String start, int gap, String end -> """
          def solve(pairs):
              joined = []
              for a, b in $start:
                  if joined and a <= joined[-1][1] + $gap:
                      joined[-1] = (joined[-1][0], $end)
                  else:
                      joined.append((a, b))
              return joined
        """ }
        String sorted = 'sorted((min(p), max(p)) for p in pairs)'
        reference join(sorted, flip ? 0 : 1, 'max(b, joined[-1][1])')
        decoy 'gets pairs that touch wrong', join(sorted, flip ? 1 : 0, 'max(b, joined[-1][1])')
        decoy 'takes the last end', join(sorted, flip ? 0 : 1, 'b')
        edge([tuple(1, 9), tuple(4, 3), tuple(12, 14), tuple(15, 20), tuple(20, 21)])
        edge([tuple(-3, -5), tuple(-2, 0)])
        break

      case '10a':
      case '10b':
        goal 'A pair stands for all whole numbers from the smaller to the larger of its two. ' +
            'Choose pairs of which no two share a number. Return the largest possible number of ' +
            "${flip ? 'chosen pairs' : 'whole numbers that the chosen pairs stand for'}."
        answer { List<List<Integer>> pairs ->
          def parts = pairs.collect { (it.min()..it.max()).toList() }
          def choices = (0..<pairs.size()).toList().subsequences().findAll { places ->
            def numbers = places.collectMany { int i -> parts[i] }
            numbers.size() == numbers.toSet().size()
          }
          choices.collect { places ->
            flip ? places.size() : places.collectMany { int i -> parts[i] }.size()
          }.max() ?: 0
        }
        String gain = flip ? '1' : 'b - a + 1'
        def choose = { String test -> """
          def solve(pairs):
              best = [(-1000, 0)]
              for b, a in sorted((max(p), min(p)) for p in pairs):
                  before = max(gain for end, gain in best if end $test a)
                  best.append((b, before + $gain))
              return max(gain for end, gain in best)
        """ }
        reference choose('<')
        decoy 'lets pairs touch', choose('<=')
        decoy 'takes each that fits, by its start', """
          def solve(pairs):
              end, gained = -1000, 0
              for a, b in sorted((min(p), max(p)) for p in pairs):
                  if a > end:
                      end, gained = b, gained + $gain
              return gained
        """
        edge([tuple(1, 3), tuple(3, 5), tuple(5, 6)])
        edge([tuple(2, 9), tuple(3, 4), tuple(5, 9), tuple(10, 13)])
        edge([tuple(0, 4), tuple(3, 12), tuple(6, 7)])
        break
    }

    signature "solve($input) -> $type"
    def pair = { tuple(random.between(-9, 15), random.between(-9, 15)) }
    if (input == 'pair: tuple[int, int]') {
      [tuple(3, 8), tuple(9, -2), tuple(5, 5)].each { example it }
      3.times { example pair() }
      10.times { hidden tuple(random.between(-99, 99), random.between(-99, 99)) }
      [tuple(0, 0), tuple(0, 7), tuple(-4, -6), tuple(-60, 2), tuple(20, 1)].each { edge it }
    } else if (input == 'xs: list[int]') {
      [[5, 2, 9, 2, 2, 7], [4, 6]].each { example it }
      3.times { example random.numbers(random.between(5, 8), -3, 9) }
      10.times { hidden random.numbers(random.between(7, 12), -3, 9) }
      edge([])
      edge([k, k, 4])
      edge([2 * k + 1, -1, k, 0, 2 * k, 1])
      edge([8, 3, 8, 8, 1, 1, 2])
    } else {
      example([tuple(4, 7), tuple(6, 1), tuple(8, 8), tuple(2, 7)])
      example([tuple(-3, 5)])
      3.times { example((1..random.between(3, 6)).collect { pair() }) }
      10.times { hidden((1..random.between(3, 7)).collect { pair() }) }
      edge([])
      edge([tuple(3, 3), tuple(3, -2), tuple(3, 9), tuple(3, 3), tuple(-8, 9)])
      edge([tuple(2, 6), tuple(9, 4), tuple(1, 6), tuple(-4, -7)])
    }
  }
}
