// Can the builder work with the order and the neighbours in a list?
family {
  skills 'lists', 'sequences'

  pose { level, random ->
    String type = 'list[int]'
    def solve = { value -> "def solve(xs):\n    return $value\n" }

    def left = { List<Integer> xs -> xs.drop(1) + xs.take(1) }
    def right = { List<Integer> xs -> xs.takeRight(1) + xs.dropRight(1) }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)
    String sign = flip ? '>' : '<'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return the list of the elements of `xs`, ${flip ? 'last to first' : 'twice over'}."
        answer { List<Integer> xs -> flip ? xs.reverse() : xs + xs }
        reference solve(flip ? 'xs[::-1]' : 'xs + xs')
        decoy 'sorts them', solve(flip ? 'sorted(xs, reverse=True)' : 'sorted(xs + xs)')
        decoy 'doubles the wrong thing', solve(flip ? 'xs[::-1] * 2' : '[x * 2 for x in xs]')
        break
      case '1b':
        int last = random.between(-20, 20)
        goal "Return the list of the elements of `xs` ${flip ? 'followed' : 'preceded'} by $last."
        answer { List<Integer> xs -> flip ? xs + last : [last] + xs }
        reference solve(flip ? "xs + [$last]" : "[$last] + xs")
        decoy 'puts it at the other end', solve(flip ? "[$last] + xs" : "xs + [$last]")
        decoy 'adds it to each', solve("[x + $last for x in xs]")
        break

      case '2a':
        goal "Return the list of the elements of `xs`, each ${flip ? 'plus' : 'times'} $k."
        answer { List<Integer> xs -> xs.collect { flip ? it + k : it * k } }
        reference solve("[x ${flip ? '+' : '*'} $k for x in xs]")
        decoy 'confuses plus and times', solve("[x ${flip ? '*' : '+'} $k for x in xs]")
        decoy 'changes the first only', solve("[x ${flip ? '+' : '*'} $k for x in xs[:1]] + xs[1:]")
        break
      case '2b':
        type = 'int'
        goal "Return the first element of `xs` ${flip ? 'plus' : 'minus'} the last; 0 if empty."
        answer { List<Integer> xs -> xs ? xs.first() + (flip ? xs.last() : -xs.last()) : 0 }
        reference solve("xs[0] ${flip ? '+' : '-'} xs[-1] if xs else 0")
        decoy 'fails on an empty list', solve("xs[0] ${flip ? '+' : '-'} xs[-1]")
        decoy 'takes largest and smallest',
            solve("max(xs) ${flip ? '+' : '-'} min(xs) if xs else 0")
        break

      case '3a':
        goal "Return the list of the ${flip ? 'first' : 'last'} $k elements of `xs`, all if " +
            'fewer, in reverse order.'
        answer { List<Integer> xs -> (flip ? xs.take(k) : xs.takeRight(k)).reverse() }
        reference solve(flip ? "xs[:$k][::-1]" : "xs[-$k:][::-1]")
        decoy 'keeps the order', solve(flip ? "xs[:$k]" : "xs[-$k:]")
        decoy 'takes the other end', solve(flip ? "xs[-$k:][::-1]" : "xs[:$k][::-1]")
        break
      case '3b':
        goal "Return the list of the elements of `xs` with the ${flip ? 'first' : 'last'} " +
            "element moved to the ${flip ? 'end' : 'front'}; [] if empty."
        answer { List<Integer> xs -> flip ? left(xs) : right(xs) }
        reference solve(flip ? 'xs[1:] + xs[:1]' : 'xs[-1:] + xs[:-1]')
        decoy 'moves the other', solve(flip ? 'xs[-1:] + xs[:-1]' : 'xs[1:] + xs[:1]')
        decoy 'swaps the ends', solve('xs[-1:] + xs[1:-1] + xs[:1] if len(xs) > 1 else xs')
        break

      case '4a':
        goal "Return the list of the ${flip ? 'sums' : 'differences'} of neighbours in `xs`: the " +
            "second ${flip ? 'plus' : 'minus'} the first, the third and the second alike, and so " +
            'on.'
        answer { List<Integer> xs ->
          xs.collate(2, 1, false).collect { it[1] + (flip ? it[0] : -it[0]) }
        }
        reference solve("[b ${flip ? '+' : '-'} a for a, b in zip(xs, xs[1:])]")
        decoy 'makes pairs that share nothing',
            solve("[b ${flip ? '+' : '-'} a for a, b in zip(xs[::2], xs[1::2])]")
        decoy 'is never negative',
            solve("[abs(b ${flip ? '+' : '-'} a) for a, b in zip(xs, xs[1:])]")
        break
      case '4b':
        goal "Return the list of the elements of `xs`, each ${flip ? 'plus' : 'times'} its place " +
            'in the list. The first place is 0.'
        answer { List<Integer> xs ->
          (0..<xs.size()).collect { int i -> flip ? xs[i] + i : xs[i] * i }
        }
        reference solve("[x ${flip ? '+' : '*'} i for i, x in enumerate(xs)]")
        decoy 'starts at 1', solve("[x ${flip ? '+' : '*'} i for i, x in enumerate(xs, 1)]")
        decoy 'looks the place up', solve("[x ${flip ? '+' : '*'} xs.index(x) for x in xs]")
        break

      case '5a':
        type = 'int'
        goal "Return how many elements of `xs` are ${flip ? 'greater' : 'less'} than the one " +
            'before.'
        answer { List<Integer> xs ->
          xs.collate(2, 1, false).count { flip ? it[1] > it[0] : it[1] < it[0] } as int
        }
        reference solve("sum(1 for a, b in zip(xs, xs[1:]) if b $sign a)")
        decoy 'counts equals too', solve("sum(1 for a, b in zip(xs, xs[1:]) if b $sign= a)")
        decoy 'compares with the first', solve("sum(1 for b in xs if b $sign xs[0])")
        break
      case '5b':
        int turns = k + 1
        goal "Return the list of the elements of `xs` with the ${flip ? 'first' : 'last'} " +
            "element moved to the ${flip ? 'end' : 'front'}, $turns times over."
        answer { List<Integer> xs ->
          (1..turns).inject(xs) { List<Integer> ys, int i -> flip ? left(ys) : right(ys) }
        }
        reference "def solve(xs):\n    n = $turns % len(xs) if xs else 0\n" +
            "    return ${flip ? 'xs[n:] + xs[:n]' : 'xs[len(xs) - n:] + xs[:len(xs) - n]'}\n"
        decoy 'goes once around at most',
            solve(flip ? "xs[$turns:] + xs[:$turns]" : "xs[-$turns:] + xs[:-$turns]")
        decoy 'turns the other way',
            solve(flip ? "xs[-$turns:] + xs[:-$turns]" : "xs[$turns:] + xs[:$turns]")
        example([1, 2, 5])
        edge([8])
        edge([4, 6])
        edge([4, 6, 9])
        break

      case '6a':
        goal "Return the list of the ${flip ? 'sums' : 'largest elements'} of the first element " +
            'of `xs`, of the first two, the first three and so on.'
        answer { List<Integer> xs ->
          (1..<xs.size() + 1).collect { int i -> flip ? xs.take(i).sum() : xs.take(i).max() }
        }
        String how = flip ? 'sum' : 'max'
        reference solve("[${how}(xs[:i + 1]) for i in range(len(xs))]")
        decoy 'leaves out the last', solve("[${how}(xs[:i + 1]) for i in range(len(xs) - 1)]")
        decoy 'goes backwards', solve("[${how}(xs[i:]) for i in range(len(xs))]")
        break
      case '6b':
        type = 'bool'
        goal 'Return whether each element of `xs` after the first is ' +
            "${flip ? 'greater' : 'less'} than the one before it, or equal. An empty list is " +
            'fine.'
        answer { List<Integer> xs -> xs == (flip ? xs.toSorted() : xs.toSorted().reverse()) }
        reference solve("all(b $sign= a for a, b in zip(xs, xs[1:]))")
        decoy 'allows no equals', solve("all(b $sign a for a, b in zip(xs, xs[1:]))")
        decoy 'looks at the ends', solve("not xs or xs[-1] $sign= xs[0]")
        def sorted = random.numbers(6, -9, 15).sort()
        def more = random.numbers(7, -9, 15).sort()
        example(flip ? sorted : sorted.reverse())
        example(flip ? [1, 1, 3, 8] : [8, 3, 1, 1])
        example(flip ? [1, 5, 2, 8] : [8, 2, 5, 1])
        hidden(flip ? more : more.reverse())
        edge(flip ? [4, 4, 7] : [7, 4, 4])
        edge(flip ? [1, 3, 2, 4] : [4, 2, 3, 1])
        break

      case '7a':
        type = 'list[list[int]]'
        goal "Return the elements of `xs` in order as a list of lists of $k elements each; the " +
            'last list may be shorter. [] if `xs` is empty.'
        answer { List<Integer> xs -> xs.collate(k) }
        reference solve("[xs[i:i + $k] for i in range(0, len(xs), $k)]")
        decoy 'drops the short list',
            solve("[xs[i:i + $k] for i in range(0, len(xs) - ${k - 1}, $k)]")
        decoy 'lets them overlap', solve("[xs[i:i + $k] for i in range(len(xs))]")
        edge([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
        break
      case '7b':
        goal "Return the list of the sums of every $k elements of `xs` that follow each other: " +
            "of the first $k, of $k from the second on, and so on. [] if there are fewer than $k."
        answer { List<Integer> xs -> xs.collate(k, 1, false).collect { it.sum() as int } }
        reference solve("[sum(xs[i:i + $k]) for i in range(len(xs) - ${k - 1})]")
        decoy 'adds shorter ones at the end', solve("[sum(xs[i:i + $k]) for i in range(len(xs))]")
        decoy 'leaves out the last', solve("[sum(xs[i:i + $k]) for i in range(len(xs) - $k)]")
        break

      case '8a':
        type = 'int'
        goal 'Return the sum of the products of each element of `xs` and its counterpart when ' +
            "`xs` is ${flip ? 'reversed' : 'sorted from smallest to largest'}: the two first, " +
            'the two second and so on.'
        answer { List<Integer> xs ->
          def ys = flip ? xs.reverse() : xs.toSorted()
          (0..<xs.size()).collect { int i -> xs[i] * ys[i] }.sum(0) as int
        }
        reference solve("sum(x * y for x, y in zip(xs, ${flip ? 'xs[::-1]' : 'sorted(xs)'}))")
        decoy 'multiplies sums', solve('sum(xs) * sum(xs)')
        decoy 'squares', solve('sum(x * x for x in xs)')
        break
      case '8b':
        type = 'int'
        goal "Return the largest sum of $k elements of `xs` that follow each " +
            "other${flip ? '' : ', minus the smallest such sum'}; 0 if there are fewer than $k."
        answer { List<Integer> xs ->
          def sums = xs.collate(k, 1, false).collect { it.sum() as int } ?: [0]
          flip ? sums.max() : sums.max() - sums.min()
        }
        def best = { String range -> "def solve(xs):\n" +
            "    sums = [sum(xs[i:i + $k]) for i in range($range)] or [0]\n" +
            "    return ${flip ? 'max(sums)' : 'max(sums) - min(sums)'}\n" }
        reference best("len(xs) - ${k - 1}")
        decoy 'lets the end be shorter', best('len(xs)')
        decoy 'leaves out the last', best("len(xs) - $k")
        edge([-1, -1, -1, -1, -1])
        edge([0, 0, 0, 0, -5, 20])
        break

      case '9a':
      case '9b':
        type = 'int'
        goal 'Return the length of the longest part of `xs`, without gaps, in which each element ' +
            "is ${flip ? 'greater than' : 'different from'} the one before by less than " +
            "${k + 4}; 0 if `xs` is empty."
        answer { List<Integer> xs ->
          (0..<xs.size()).collect { int i ->
            def end = (i + 1..<xs.size()).find { int e ->
              int rise = flip ? xs[e] - xs[e - 1] : Math.abs(xs[e] - xs[e - 1])
              rise < 1 || rise >= k + 4
            }
            (end == null ? xs.size() : end as int) - i
          }.max() ?: 0
        }
        def run = { String test, int start -> """
          def solve(xs):
              best = length = min(len(xs), 1)
              for a, b in zip(xs, xs[1:]):
                  length = length + 1 if $test else $start
                  best = max(best, length)
              return best
        """ }
        String rise = flip ? 'b - a' : 'abs(b - a)'
        reference run("0 < $rise < ${k + 4}", 1)
        decoy 'takes equals too', run("0 <= $rise < ${k + 4}", 1)
        decoy 'starts again at 0', run("0 < $rise < ${k + 4}", 0)
        edge([1, 1, 1, 3])
        edge([9, 1, 2, 3, 3, 3])
        example([5, 6, 8, 1, 1, 2])
        break

      case '10a':
      case '10b':
        type = 'int'
        String than = flip ? 'greater' : 'less'
        goal 'Elements of `xs` may be deleted, the others keep their order. Return how many can ' +
            "be left at most so that each is $than than the one before it."
        answer { List<Integer> xs ->
          xs.inject([] as List<Integer>) { List<Integer> lengths, int x ->
            def fit = (0..<lengths.size()).findAll { int i -> flip ? xs[i] < x : xs[i] > x }
            lengths + (1 + (fit.collect { int i -> lengths[i] }.max() ?: 0))
          }.max() ?: 0
        }
        def longest = { String test -> """
          def solve(xs):
              longest = []
              for i, x in enumerate(xs):
                  longest.append(1 + max((n for y, n in zip(xs, longest) if $test), default=0))
              return max(longest, default=0)
        """ }
        reference longest("x $sign y")
        decoy 'takes equals too', longest("x $sign= y")
        decoy 'takes the first that fits', """
          def solve(xs):
              kept = xs[:1]
              for x in xs:
                  if x $sign kept[-1]:
                      kept.append(x)
              return len(kept)
        """
        edge([9, 1, 2, 3, 14, 12, 10, 8])
        break
    }

    signature "solve(xs: list[int]) -> $type"
    [[6, 2, 9, 2, 6, 7, -3], [7], [4, -5, 12, 3, 8]].each { example it }
    3.times { example random.numbers(random.between(5, 8), -9, 15) }
    10.times { hidden random.numbers(random.between(6, 12), -9, 15) }
    edge([])
    edge([3, 3, 3, 1])
    edge([4, 4, 9, 9, 1, 9, 4, 1, 0])
    edge([-3, -7, -1, -7, -2])
    edge([11, 2, 2, 5, 14, 8])
  }
}
