// Can the builder compare, join and choose stretches of time?
family {
  skills 'intervals'

  pose { level, random ->
    String input = 'spans: list[tuple[int, int]]'
    String type = 'int'
    constraint '`spans` has pairs (start, end) with 0 <= start < end <= 24; in the span are the whole numbers ' +
        'from start to end - 1'
    def solve = { value -> "def solve(spans):\n    return $value\n" }
    def inside = { List<List<Integer>> spans, int x -> spans.count { it[0] <= x && x < it[1] } as int }
    def runs = { List<Integer> marked -> // the stretches of the marked numbers
      def starts = marked.findAll { !marked.contains(it - 1) }.sort()
      starts.collect { int start -> tuple(start, (start..26).find { !marked.contains(it) }) }
    }

    int k = random.between(2, 5)
    int low = random.between(6, 10)
    int high = low + random.between(3, 9)
    boolean flip = random.chance(0.5)

    switch (level) {
      case 1:
        goal "Return ${flip ? 'the sum of the lengths' : 'the length of the longest'} of the `spans`, plus $k; " +
            "$k if there are none. The length is the end minus the start."
        answer { List<List<Integer>> spans ->
          def lengths = spans.collect { it[1] - it[0] }
          k + (flip ? lengths.sum(0) as int : lengths.max() ?: 0)
        }
        def lengths = { String length -> solve(flip ? "sum($length for a, b in spans) + $k"
            : "max(($length for a, b in spans), default=0) + $k") }
        reference lengths('b - a')
        decoy 'counts the end too', lengths('b - a + 1')
        decoy 'looks at the ends', lengths('b')
        break

      case 2:
        type = 'list[tuple[int, int]]'
        goal "Return the list of those of the `spans` that are ${flip ? 'at least' : 'at most'} $k long, in order. " +
            'The length is the end minus the start.'
        answer { List<List<Integer>> spans ->
          spans.findAll { flip ? it[1] - it[0] >= k : it[1] - it[0] <= k }.collect { tuple(it[0], it[1]) }
        }
        def filter = { String test -> solve("[(a, b) for a, b in spans if $test]") }
        String sign = flip ? '>' : '<'
        reference filter("b - a $sign= $k")
        decoy 'leaves out equals', filter("b - a $sign $k")
        decoy 'counts the end too', filter("b - a + 1 $sign= $k")
        edge([tuple(3, 3 + k), tuple(9, 10 + k), tuple(1, k)])
        break

      case 3:
        goal "Return how many of the `spans` have ${flip ? 'a number' : 'all the numbers'} of the span " +
            "($low, $high) in them."
        answer { List<List<Integer>> spans ->
          spans.count { s ->
            def shared = (low..<high).count { s[0] <= it && it < s[1] }
            flip ? shared > 0 : shared == high - low
          } as int
        }
        def count = { String test -> solve("sum(1 for a, b in spans if $test)") }
        reference count(flip ? "a < $high and b > $low" : "a <= $low and b >= $high")
        decoy 'takes those that only touch', count(flip ? "a <= $high and b >= $low" : "a <= $low or b >= $high")
        decoy 'takes those within', count("$low <= a and b <= $high")
        edge([tuple(low - 2, low), tuple(low - 2, low + 1), tuple(low, high), tuple(low - 1, high)])
        edge([tuple(high, high + 2), tuple(high - 1, high + 1), tuple(0, 24), tuple(low, high + 1)])
        break

      case 4:
        type = 'tuple[int, int] | None'
        goal "Return the span of the numbers that are in all of the `spans`" +
            "${flip ? '' : ' that start before ' + high}, as a pair (start, end); " +
            'None if there are no such numbers or no such spans.'
        answer { List<List<Integer>> spans ->
          def asked = spans.findAll { flip || it[0] < high }
          asked ? runs((0..24).findAll { inside(asked, it) == asked.size() })[0] : null
        }
        def common = { String test, String end -> """
          def solve(spans):
              spans = [s for s in spans if s[0] < ${flip ? 99 : high}]
              if not spans:
                  return None
              a, b = max(s[0] for s in spans), $end
              return (a, b) if $test else None
        """ }
        reference common('a < b', 'min(s[1] for s in spans)')
        decoy 'lets it be empty', common('a <= b', 'min(s[1] for s in spans)')
        decoy 'takes the last end', common('a < b', 'max(s[1] for s in spans)')
        edge([tuple(high - 2, high), tuple(high - 1, high + 1), tuple(high, high + 1)])
        edge([tuple(1, low), tuple(low, high), tuple(2, 20)])
        break

      case 5:
        type = 'list[tuple[int, int]]'
        String touch = flip ? 'also' : 'but not'
        goal 'Join those of the `spans` that have a number in common, and so on until none of those left have; ' +
            "$touch those where one starts just where the other ends. Return the list of the joined spans, sorted."
        answer { List<List<Integer>> spans ->
          def covered = (0..24).findAll { inside(spans, it) > 0 }
          def starts = covered.findAll { int x ->
            !covered.contains(x - 1) || !flip && !spans.any { it[0] < x && x < it[1] }
          }
          starts.collect { int start ->
            tuple(start, (start + 1..25).find { starts.contains(it) || !covered.contains(it) })
          }
        }
        def merge = { String sign, String end -> """
          def solve(spans):
              joined = []
              for a, b in sorted(spans):
                  if joined and a $sign joined[-1][1]:
                      joined[-1] = (joined[-1][0], $end)
                  else:
                      joined.append((a, b))
              return joined
        """ }
        reference merge(flip ? '<=' : '<', 'max(b, joined[-1][1])')
        decoy 'treats touching the other way', merge(flip ? '<' : '<=', 'max(b, joined[-1][1])')
        decoy 'takes the end of the later', merge(flip ? '<=' : '<', 'b')
        break

      case 6:
        String often = "${flip ? 'at least' : 'just'} ${k - 1}"
        goal "Return how many whole numbers are in $often of the `spans`. (Equal ones count each.)"
        answer { List<List<Integer>> spans ->
          (0..24).count { int x -> flip ? inside(spans, x) >= k - 1 : inside(spans, x) == k - 1 } as int
        }
        def covered = { String sign, String end -> """
          from collections import Counter

          def solve(spans):
              times = Counter(x for a, b in spans for x in range(a, $end))
              return sum(1 for n in times.values() if n $sign ${k - 1})
        """ }
        reference covered(flip ? '>=' : '==', 'b')
        decoy 'counts the end too', covered(flip ? '>=' : '==', 'b + 1')
        decoy 'asks for more', covered('>', 'b')
        edge((1..k - 1).collect { tuple(7, 12) } as List<Object>)
        break

      case 7:
        type = 'list[tuple[int, int]]'
        goal "Return the list of the gaps from $low to ${high + 4}: the longest possible spans of numbers that are " +
            "at least $low, less than ${high + 4} and in none of the `spans`; but only gaps at least ${k - 1} " +
            'long. Sort them.'
        answer { List<List<Integer>> spans ->
          def free = (low..<high + 4).findAll { inside(spans, it) == 0 }
          runs(free).findAll { (it[1] as int) - (it[0] as int) >= k - 1 }
        }
        def gaps = { String last, String next -> """
          def solve(spans):
              at, gaps = $low, []
              for a, b in sorted(spans) + [($last, 99)]:
                  if min(a, ${high + 4}) - at >= ${k - 1}:
                      gaps.append((at, min(a, ${high + 4})))
                  at = $next
              return gaps
        """ }
        reference gaps("${high + 4}", 'max(at, b)')
        decoy 'forgets the last', gaps('0', 'max(at, b)')
        decoy 'takes the end of the later', gaps("${high + 4}", "max($low, b)")
        edge([tuple(low, high + 4)])
        edge([tuple(low + 1, high + 3), tuple(low + 2, low + 3)])
        edge([tuple(0, low + 3), tuple(high, high + 1), tuple(low, low + 1)])
        break

      case 8:
        type = 'tuple[int, int]'
        String which = flip ? 'smallest' : 'largest'
        goal 'Return a pair: the largest number of `spans` that have a whole number in common, and the ' +
            "$which such number; (0, ${-k}) if there are no spans."
        answer { List<List<Integer>> spans ->
          def depth = (0..24).collect { inside(spans, it) }
          int most = depth.max()
          most == 0 ? tuple(0, -k) : tuple(most, flip ? depth.indexOf(most) : depth.lastIndexOf(most))
        }
        def busy = { String end, String from -> """
          def solve(spans):
              best = (0, ${flip ? '' : '-'}$k)
              for x in $from:
                  best = max(best, (sum(1 for a, b in spans if a <= x < $end), ${flip ? '-' : ''}x))
              return (best[0], ${flip ? '-' : ''}best[1])
        """ }
        String from = flip ? '[a for a, b in spans]' : '[b - 1 for a, b in spans]'
        reference busy('b', from)
        decoy 'counts the end too', busy('b + 1', flip ? from : 'range(25)')
        decoy 'looks at the first span only', busy('b', "$from[:1]")
        break

      case 9:
        goal flip ? "Return the largest number of `spans` that can be chosen so that between any two chosen ones " +
            "at least ${k - 2} whole numbers are in neither of them, and no number is in both."
            : "Return the least number of whole numbers that must be chosen so that in each of the `spans` that " +
            "are at least ${k - 1} long there is a chosen one."
        answer { List<List<Integer>> spans ->
          int first = flip ? k - 2 : 0
          def asked = spans.findAll { flip || it[1] - it[0] >= k - 1 }
          // the best with what ends by x, for each x; or the least needed up to x, with the last choice at x
          def best = (0..24).inject([0]) { List<Integer> b, int x ->
            def ends = asked.findAll { it[1] == x }
            b + [([b.last()] + ends.collect { 1 + (it[0] - first < 0 ? 0 : b[it[0] - first + 1]) }).max()]
          }
          best.last()
        }
        def choose = { String key, String from -> """
          def solve(spans):
              count, free = 0, 0
              for a, b in sorted(spans, key=$key):
                  if a >= free and b - a >= ${flip ? 0 : k - 1}:
                      count, free = count + 1, $from
              return count
        """ }
        String free = flip ? 'b + ' + (k - 2) : 'b'
        reference choose('lambda s: s[1]', free)
        decoy 'takes the first to start', choose('lambda s: s', free)
        decoy 'takes the shortest first', choose('lambda s: s[1] - s[0]', free)
        edge([tuple(0, 20), tuple(1, 6), tuple(7, 12), tuple(14, 19)])
        edge([tuple(0, 8), tuple(7, 12), tuple(11, 20)])
        break

      case 10:
        goal 'Choose some of the `spans` so that no number is in two of them. A chosen span is worth its length ' +
            "${flip ? 'squared' : 'times (1 plus the remainder of its start divided by ' + k + ')'}, and each " +
            "costs ${k - 1} if it starts just where another chosen one ends. Return the largest worth minus costs."
        answer { List<List<Integer>> spans ->
          // the best up to x where no chosen span ends at x, and where one does
          List<Integer> free = [0]
          List<Integer> ended = [-999]
          for (x in 1..24) {
            free.add(Math.max(free.last(), ended.last()))
            ended.add(spans.findAll { it[1] == x }.collect {
              int n = it[1] - it[0]
              n * (flip ? n : 1 + it[0] % k) + Math.max(free[it[0]], ended[it[0]] - k + 1)
            }.max() ?: -999)
          }
          Math.max(free.last(), ended.last())
        }
        def worth = { String cost, String rest -> """
          from functools import lru_cache

          def solve(spans):
              spans = sorted(spans)

              @lru_cache(None)
              def best(i, end):
                  if i == len(spans):
                      return 0
                  a, b = spans[i]
                  value = (b - a) * (${flip ? 'b - a' : '1 + a % ' + k}) - ($cost if a == end else 0)
                  return max(best(i + 1, end), value + best(i + 1, b) if a $rest end else 0)

              return best(0, -1)
        """ }
        reference worth("${k - 1}", '>=')
        decoy 'forgets the costs', worth('0', '>=')
        decoy 'never lets them touch', worth('0', '>')
        edge([tuple(0, 4), tuple(4, 9), tuple(9, 10)])
        edge([tuple(0, 9), tuple(9, 24)])
        edge([tuple(0, 1), tuple(1, 2), tuple(2, 3), tuple(3, 4), tuple(1, 3)])
        break
    }

    signature "solve($input) -> $type"
    boolean wide = level in [3, 4, 6]
    def lengths = wide ? [5, 8, 11, 12, 14] : level == 7 ? [1, 1, 2, 3] : [1, 2, 3, 3, 4, 5, 7, 12]
    def spans = { int size -> (1..size).collect {
      int start = random.between(0, wide ? 11 : 21)
      tuple(start, Math.min(24, start + random.pick(lengths)))
    } }
    example([tuple(3, 8), tuple(6, 9), tuple(12, 15)])
    example([tuple(5, 6)])
    example([tuple(4, 20), tuple(10, 13), tuple(9, 18), tuple(8, 24)])
    2.times { example spans(random.between(3, 5)) }
    10.times { hidden spans(random.between(3, 8)) }
    edge([])
    edge([tuple(0, 24)])
    edge([tuple(4, 9), tuple(9, 12), tuple(4, 9), tuple(15, 24), tuple(0, 4)])
    edge([tuple(2, 20), tuple(3, 5), tuple(8, 11), tuple(10, 14), tuple(14, 15)])
    edge([tuple(6, 16), tuple(7, 15), tuple(8, 14), tuple(9, 13), tuple(20, 23)])
  }
}
