// Can the builder sum up a list of numbers: means, ranks, counts, spreads?
family {
  skills 'statistics'

  pose { level, random ->
    String type = 'float'
    approximately 1e-9
    def solve = { value -> "def solve(xs):\n    return $value\n" }
    def mean = { List<Integer> xs -> xs ? (xs.sum() as int) / (double) xs.size() : 0d }
    def program = { String first, String value -> "def solve(xs):\n    $first\n    return $value\n" }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    String side = flip ? 'largest' : 'smallest'
    String none = 'if xs else 0.0'

    switch (level) {
      case 1:
        goal "Return the arithmetic mean of `xs`, ${flip ? 'times' : 'plus'} $k, as a float; 0.0 if `xs` is empty."
        answer { List<Integer> xs -> xs ? (flip ? mean(xs) * k : mean(xs) + k) : 0d }
        String sign = flip ? '*' : '+'
        reference solve("sum(xs) / len(xs) $sign $k $none")
        decoy 'divides into a whole number', solve("float(sum(xs) // len(xs) $sign $k) $none")
        decoy 'fails for an empty list', solve("sum(xs) / len(xs) $sign $k")
        break

      case 2:
        type = 'int'
        goal "Return the largest element of `xs` ${flip ? 'minus' : 'plus'} the smallest, times $k; 0 if `xs` " +
            "is empty."
        answer { List<Integer> xs -> xs ? (flip ? xs.max() - xs.min() : xs.max() + xs.min()) * k : 0 }
        String sign = flip ? '-' : '+'
        reference solve("(max(xs) $sign min(xs)) * $k if xs else 0")
        decoy 'takes the ends', solve("(xs[-1] $sign xs[0]) * $k if xs else 0")
        decoy 'exchanges plus and minus', solve("(max(xs) ${flip ? '+' : '-'} min(xs)) * $k if xs else 0")
        break

      case 3:
        goal "Return the median of `xs` plus $k, as a float: sort `xs` and take the element in the middle; if " +
            "two are in the middle, take ${flip ? 'their mean' : 'the larger'}. Return 0.0 if `xs` is empty."
        answer { List<Integer> xs ->
          def middle = xs.toSorted().drop((xs.size() - 1).intdiv(2)).take(2 - xs.size() % 2)
          xs ? k + (flip ? mean(middle) : (double) middle.max()) : 0d
        }
        def median = { String list, String low -> program("s, n = $list, len(xs)",
            flip ? "(s[$low] + s[n // 2]) / 2 + $k $none" : "float(s[n // 2$low] + $k) $none") }
        reference median('sorted(xs)', flip ? '(n - 1) // 2' : '')
        decoy 'does not sort', median('xs', flip ? '(n - 1) // 2' : '')
        decoy 'takes one of two', median('sorted(xs)', flip ? 'n // 2' : ' - 1')
        break

      case 4:
        int least = random.between(1, 2)
        type = 'list[int]'
        goal "Return the list of the elements that occur most often in `xs`, each once, sorted from ${side} to " +
            "${flip ? 'smallest' : 'largest'}, but only if they occur at least ${least + 1} times; else an empty " +
            "list."
        answer { List<Integer> xs ->
          def counts = xs.countBy { it }
          int most = Math.max(least + 1, counts.values().max() ?: 0)
          def modes = counts.findAll { it.value == most }.keySet().sort()
          flip ? modes.reverse() : modes
        }
        String reverse = flip ? ', reverse=True' : ''
        def modes = { String end -> program("most = max([xs.count(x) for x in xs] + [${least + 1}])", end) }
        reference modes("sorted({x for x in xs if xs.count(x) == most}$reverse)")
        decoy 'takes one only', modes("sorted({x for x in xs if xs.count(x) == most}$reverse)[:1]")
        decoy 'keeps repeats', modes("sorted([x for x in xs if xs.count(x) == most]$reverse)")
        edge((1..k).collect { 7 } + (1..k).collect { 9 })
        break

      case 5:
        int n = random.between(1, 3)
        goal "Return the mean of `xs` without its $n smallest and its $n largest " +
            "elements${flip ? ', plus ' + k : ''}, as a float; ${-n}.0 if nothing is left."
        answer { List<Integer> xs ->
          def left = xs.toSorted().drop(n).dropRight(n)
          left ? mean(left) + (flip ? k : 0) : (double) -n
        }
        def trimmed = { String part -> program("s = $part", "sum(s) / len(s) + ${flip ? k : 0} if s else -$n.0") }
        reference trimmed("sorted(xs)[$n:max($n, len(xs) - $n)]")
        decoy 'does not sort', trimmed("xs[$n:max($n, len(xs) - $n)]")
        decoy 'takes only the largest away', trimmed("sorted(xs)[:max(0, len(xs) - $n)]")
        break

      case 6:
        goal "Return the ${flip ? 'standard deviation' : 'variance'} of `xs`, as a float: the " +
            "${flip ? 'square root of the ' : ''}mean of the squares of (element minus mean), each square first " +
            "cut down to at most ${k * 20}. " +
            'Return 0.0 if `xs` is empty.'
        answer { List<Integer> xs ->
          double m = mean(xs)
          double total = 0
          for (x in xs) {
            total += Math.min(k * 20d, (x - m) * (x - m))
          }
          double variance = xs ? total / xs.size() : 0d
          flip ? Math.sqrt(variance) : variance
        }
        def spread = { String first, String square -> program(first,
            "(sum(min(${k * 20}, $square) for x in xs) / len(xs))${flip ? ' ** 0.5' : ''} $none") }
        reference spread("m = sum(xs) / max(1, len(xs))", '(x - m) ** 2')
        decoy 'takes the absolute value', spread("m = sum(xs) / max(1, len(xs))", 'abs(x - m)')
        decoy 'rounds the mean', spread("m = sum(xs) // max(1, len(xs))", '(x - m) ** 2')
        break

      case 7:
        type = 'list[int]'
        goal "Return the list of the ranks of the elements of `xs`, in their order: the rank is 1 plus the " +
            "number of ${flip ? '' : 'different '}elements that are ${k % 2 == 0 ? 'greater' : 'less'}, but at " +
            "most ${k + 2}."
        answer { List<Integer> xs ->
          def sorted = k % 2 == 0 ? xs.toSorted().reverse() : xs.toSorted()
          def all = flip ? sorted : sorted.toUnique()
          xs.collect { Math.min(k + 2, all.indexOf(it) + 1) }
        }
        def ranks = { String all, String sign -> solve("[min(${k + 2}, 1 + sum(1 for y in $all if y $sign x)) " +
            "for x in xs]") }
        String sign = k % 2 == 0 ? '>' : '<'
        reference ranks(flip ? 'xs' : 'set(xs)', sign)
        decoy 'treats equals otherwise', ranks(flip ? 'set(xs)' : 'xs', sign)
        decoy 'ranks from the other end', ranks(flip ? 'xs' : 'set(xs)', k % 2 == 0 ? '<' : '>')
        break

      case 8:
        type = 'dict[int, int]'
        int width = k * 2 - 1
        goal "Put the elements of `xs` into bins $width wide: the numbers from 0 to ${width - 1} are in bin 0, " +
            "the next $width in bin 1, those from ${-width} to -1 in bin -1 and so on. Return a dictionary from " +
            "each bin ${flip ? 'that is not empty' : 'from the lowest to the highest that are not empty'} to " +
            "${flip ? 'the sum' : 'the number'} of its elements${flip ? '' : '; bins between may have 0'}."
        answer { List<Integer> xs ->
          def bins = xs.groupBy { Math.floorDiv(it, width) }
          def keys = bins.keySet().sort()
          def wanted = flip || !keys ? keys : (keys.first()..keys.last()).toList()
          wanted.collectEntries { [(it): flip ? bins[it].sum(0) as int : (bins[it] ?: []).size()] }
        }
        def bins = { String bin, String keys -> "def solve(xs):\n    bins = [$bin for x in xs]\n    return {b: sum(" +
            "${flip ? 'x' : '1'} for x, c in zip(xs, bins) if c == b) for b in $keys}\n" }
        String keys = flip ? 'bins' : 'range(min(bins, default=0), max(bins, default=-1) + 1)'
        reference bins("x // $width", keys)
        decoy 'rounds to 0', bins("int(x / $width)", keys)
        decoy 'makes bins wider', bins("x // ${width + 1}", keys)
        edge([-1, -width, width, width - 1, 0, -width - 1, 3 * width])
        break

      case 9:
        type = 'list[float]'
        goal "Return the list of the ${flip ? 'means' : 'medians'} of each $k neighbouring elements of `xs`, " +
            "from left to right, as floats; an empty list if there are fewer than $k." +
            (flip ? '' : ' (The median is the element in the middle of the sorted numbers, or the mean of the ' +
            'two there.)')
        answer { List<Integer> xs ->
          (0..<xs.size()).findAll { it + k <= xs.size() }.collect { int i ->
            def part = xs.subList(i, i + k).toSorted()
            mean(flip ? part : part.drop((k - 1).intdiv(2)).take(2 - k % 2))
          }
        }
        def windows = { String end, String step -> """
          def solve(xs):
              result = []
              for i in range(0, len(xs) - $end, $step):
                  s = sorted(xs[i:i + $k])
                  result.append(${flip ? 'sum(s) / len(s)' : '(s[(len(s) - 1) // 2] + s[len(s) // 2]) / 2'})
              return result
        """ }
        reference windows("${k - 1}", '1')
        decoy 'forgets the last', windows("$k", '1')
        decoy 'does not overlap', windows("${k - 1}", "$k")
        break

      case 10:
        goal "Cut `xs` into at most $k stretches of neighbouring elements, none empty, so that the sum of the " +
            "squares of (element minus ${flip ? 'mean' : 'median'} of its stretch) is as small as possible. Return " +
            "that sum as a float; 0.0 if `xs` is " +
            "empty.${flip ? '' : ' (The median of an even number of elements is the lower one in the middle.)'}"
        answer { List<Integer> xs ->
          def cost = { int from, int to ->
            def part = xs.subList(from, to).toSorted()
            double m = flip ? mean(part) : (double) part[(part.size() - 1).intdiv(2)]
            double total = 0
            for (x in part) {
              total += (x - m) * (x - m)
            }
            total
          }
          // the best for the first so many elements, with one more stretch each round
          def best = (0..xs.size()).collect { it == 0 ? 0d : cost(0, it) }
          for (round in 2..k) {
            best = (0..xs.size()).collect { int to ->
              (0..to).collect { int from -> best[from] + (from < to ? cost(from, to) : 0d) }.min()
            }
          }
          best.last()
        }
        def cut = { String search -> """
          from functools import lru_cache

          def solve(xs):
              def cost(s):
                  m = ${flip ? 'sum(s) / len(s)' : 'sorted(s)[(len(s) - 1) // 2]'}
                  return float(sum((x - m) ** 2 for x in s))

              @lru_cache(None)
              def best(i, k):
                  if i == len(xs):
                      return 0.0
                  if k == 1:
                      return cost(xs[i:])
                  return $search

              return best(0, $k)
        """ }
        reference cut('min(cost(xs[i:j]) + best(j, k - 1) for j in range(i + 1, len(xs) + 1))')
        decoy 'cuts into equal parts', cut('cost(xs[i:i - (i - len(xs)) // k]) + best(i - (i - len(xs)) // k, k - 1)')
        decoy 'cuts one element off each time', cut('cost(xs[i:i + 1]) + best(i + 1, k - 1)')
        break
    }

    signature "solve(xs: list[int]) -> $type"
    boolean few = level in [4, 7]
    int longest = level == 10 ? 8 : 12
    example([4, 1, 7, 4])
    example([9])
    example([5, -2, 5, 8, -2, 5, 0, 11])
    2.times { example random.numbers(random.between(5, 7), -9, 15) }
    10.times { hidden random.numbers(random.between(6, longest), few ? 0 : -20, few ? 6 : 30) }
    edge([])
    [[-3], [6, 6, 6, 6, 6, 6], [8, 1], [1, 2, 3, 4, 5, 6, 7, 8], [30, -30, 29, -29, 0], [2, 2, 9, 9, 5, 5, 9, 2]].each {
      edge it
    }
  }
}
