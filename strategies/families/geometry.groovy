// Can the builder reason about points, rectangles and polygons on a grid?
family {
  skills 'geometry'

  pose { level, random ->
    String input = 'points: list[tuple[int, int]]'
    String type = 'int'
    constraint 'a point is a pair (x, y) of whole numbers from -20 to 20'
    def solve = { value -> "def solve(points):\n    return $value\n" }
    def pairs = { List<List<Integer>> p -> p.withIndex().collectMany { a, int i -> p.take(i).collect { [it, a] } } }

    int k = random.between(2, 5)
    int cx = random.between(-3, 3)
    int cy = random.between(-3, 3)
    boolean flip = random.chance(0.5)
    String most = flip ? 'max' : 'min'
    String largest = flip ? 'largest' : 'smallest'

    switch (level) {
      case 1:
        type = 'list[tuple[int, int]]'
        goal "Return the list of the `points` moved by $k to the " +
            "${flip ? 'right (larger x)' : 'left (smaller x)'} and by ${k - 1} up (larger y), in order."
        answer { List<List<Integer>> p -> p.collect { tuple(it[0] + (flip ? k : -k), it[1] + k - 1) } }
        def move = { String a, String b -> solve("[(x $a $k, y $b ${k - 1}) for x, y in points]") }
        reference move(flip ? '+' : '-', '+')
        decoy 'moves down', move(flip ? '+' : '-', '-')
        decoy 'moves to the other side', move(flip ? '-' : '+', '+')
        break

      case 2:
        goal "Return how many of the `points` lie ${flip ? 'within' : 'outside of'} the square of the points " +
            "with x from ${-k} to $k and y from ${-k} to $k; its edge belongs to it."
        answer { List<List<Integer>> p -> p.count { flip == (it[0].abs() <= k && it[1].abs() <= k) } as int }
        def count = { String test -> solve("sum(1 for x, y in points if ${flip ? '' : 'not '}($test))") }
        reference count("-$k <= x <= $k and -$k <= y <= $k")
        decoy 'leaves the edge out', count("-$k < x < $k and -$k < y < $k")
        decoy 'needs one of the two', count("-$k <= x <= $k or -$k <= y <= $k")
        edge([tuple(k, -k), tuple(k + 1, 0), tuple(0, -k), tuple(0, 0)])
        break

      case 3:
        goal "Return the $largest distance of any of the `points` from ($cx, $cy), where the distance is the " +
            "difference of the x plus ${k % 2 == 0 ? 'the' : 'twice the'} difference of the y, neither negative; 0 " +
            "if there are no points."
        answer { List<List<Integer>> p ->
          def far = p.collect { (it[0] - cx).abs() + (k % 2 + 1) * (it[1] - cy).abs() }
          far ? (flip ? far.max() : far.min()) : 0
        }
        def distance = { String d -> solve("${most}(($d for x, y in points), default=0)") }
        reference distance("abs(x - $cx) + ${k % 2 + 1} * abs(y - $cy)")
        decoy 'lets differences be negative', distance("x - $cx + ${k % 2 + 1} * (y - $cy)")
        decoy 'measures from (1, 1) further', distance("abs(x - ${cx + 1}) + ${k % 2 + 1} * abs(y - ${cy + 1})")
        break

      case 4:
        goal "Return the ${flip ? 'area' : 'circumference'} of the smallest rectangle with sides parallel to " +
            "the axes that holds all `points` and $k more on each side; 0 if there are no points."
        answer { List<List<Integer>> p ->
          def sides = (0..1).collect { int axis ->
            def values = p.collect { it[axis] }.sort()
            p ? values.last() - values.first() + 2 * k : 0
          }
          flip ? sides[0] * sides[1] : 2 * (sides[0] + sides[1])
        }
        def box = { int more -> "def solve(points):\n    if not points:\n        return 0\n    xs, ys = " +
            "zip(*points)\n" +
            "    w, h = max(xs) - min(xs) + $more, max(ys) - min(ys) + $more\n    return " +
            "${flip ? 'w * h' : '2 * (w + h)'}\n" }
        reference box(2 * k)
        decoy 'adds on one side', box(k)
        decoy 'counts the points', box(2 * k + 1)
        break

      case 5:
        type = 'tuple[int, int] | None'
        goal "Return the one of the `points` ${flip ? 'nearest to' : 'farthest from'} ($cx, $cy) in a straight " +
            "line; of several the one with the ${k % 2 == 0 ? 'smallest' : 'largest'} x, of those the one with the " +
            "smallest y. None if there are no " +
            'points.'
        answer { List<List<Integer>> p ->
          def square = { List<Integer> a -> (a[0] - cx) * (a[0] - cx) + (a[1] - cy) * (a[1] - cy) }
          def wanted = p.collect { square(it) }.sort()
          def near = p.findAll { square(it) == (flip ? wanted.first() : wanted.last()) }.sort { it[1] }
          def best = near.sort { k % 2 == 0 ? it[0] : -it[0] }
          best ? tuple(best[0][0], best[0][1]) : null
        }
        def nearest = { String far, String tie -> solve("min(points, key=lambda p: (${flip ? '' : '-'}($far), " +
            "$tie), default=None)") }
        String far = "(p[0] - $cx) ** 2 + (p[1] - $cy) ** 2"
        String tie = k % 2 == 0 ? 'p' : '(-p[0], p[1])'
        reference nearest(far, tie)
        decoy 'measures along the axes', nearest("abs(p[0] - $cx) + abs(p[1] - $cy)", tie)
        decoy 'takes the first of several', nearest(far, '0')
        edge([tuple(cx + 3, cy + 3), tuple(cx + 5, cy), tuple(cx - 4, cy + 3), tuple(cx + 3, cy - 4), tuple(cx + 3,
            cy + 4)])
        edge([tuple(cx, cy + 2), tuple(cx + 2, cy), tuple(cx - 2, cy), tuple(cx, cy - 2)])
        edge([tuple(cx + 7, cy), tuple(cx + 4, cy + 4), tuple(cx - 5, cy - 3)])
        break

      case 6:
        goal "Return how many pairs of `points` are ${flip ? 'at most' : 'more than'} ${k + 1} apart in a " +
            "straight line, plus " +
            'the number of points. (The order of a pair does not matter; equal points at different places are two.)'
        answer { List<List<Integer>> p ->
          p.size() + pairs(p).count {
            int x = it[0][0] - it[1][0]
            int y = it[0][1] - it[1][1]
            flip == (x * x + y * y <= (k + 1) * (k + 1))
          } as int
        }
        def count = { String distance, String add -> "from itertools import combinations\n\n\ndef solve(points):\n" +
            "    return len(points) + sum(1 for (a, b), (c, d) in combinations($add, 2)\n" +
            "               if $distance ${flip ? '<=' : '>'} ${k + 1})\n" }
        String straight = '((a - c) ** 2 + (b - d) ** 2) ** 0.5'
        reference count(straight, 'points')
        decoy 'measures along the axes', count('abs(a - c) + abs(b - d)', 'points')
        decoy 'takes equal points once', count(straight, 'set(points)')
        edge([tuple(0, 0), tuple(0, 0), tuple(9, 9)])
        edge([tuple(0, 0), tuple(k + 1, 0), tuple(0, k + 1), tuple(k, k), tuple(0, 0)])
        break

      case 7:
      case 8:
        constraint '`points` are the corners of a polygon, in order around it; its sides meet at corners only'
        String border = flip ? 'how many points with whole x and y lie on its sides' : 'twice its area'
        String inner = 'how many points with whole x and y lie within it, those on its sides ' +
            (flip ? 'included' : 'not included')
        goal "Look at the polygon with the corners `points`. Return ${level == 7 ? border : inner}, plus $k."
        answer { List<List<Integer>> p ->
          // the area by trapezoids, the sides by their common divisors, the inside by Pick's theorem (1899)
          int n = p.size()
          int twice = (0..<n).collect { (p[it - 1][0] - p[it][0]) * (p[it - 1][1] + p[it][1]) }.sum() as int
          int sides = (0..<n).collect {
            def dx = BigInteger.valueOf(p[it - 1][0] - p[it][0])
            dx.gcd(BigInteger.valueOf(p[it - 1][1] - p[it][1])).intValue()
          }.sum() as int
          int inside = (twice.abs() - sides + 2).intdiv(2)
          k + (level == 8 ? inside + (flip ? sides : 0) : flip ? sides : twice.abs())
        }
        def polygon = { String value -> """
          from math import gcd

          def solve(points):
              sides = list(zip(points, points[1:] + points[:1]))
              area = abs(sum(a * d - b * c for (a, b), (c, d) in sides))
              edge = sum(gcd(a - c, b - d) for (a, b), (c, d) in sides)
              return $value + $k
        """ }
        String full = level == 7 ? (flip ? 'edge' : 'area') : "(area ${flip ? '+' : '-'} edge) // 2 + 1".toString()
        reference polygon(full)
        decoy 'counts the corners only', polygon(flip ? 'len(points)' : '(area - len(points)) // 2 + 1')
        String off = flip ? 'edge + 1' : 'area // 2'
        decoy 'is off', polygon(level == 7 ? off : flip ? '(area - edge) // 2 + 1' : '(area + edge) // 2 + 1')
        break

      case 9:
        String lined = 'the largest number of `points` on one straight line (two always are)'
        String angled = 'how many right-angled triangles have three of the `points` as corners'
        goal "Return ${flip ? lined : angled}, plus $k. All points are different."
        answer { List<List<Integer>> all ->
          def p = all.toUnique { it[0] * 100 + it[1] }
          int found = Math.min(p.size(), 2)
          int right = 0
          for (a in p) {
            for (b in p) {
              int dx = b[0] - a[0]
              int dy = b[1] - a[1]
              int onLine = p.count { (it[0] - a[0]) * dy == (it[1] - a[1]) * dx } as int
              found = Math.max(found, dx == 0 && dy == 0 ? 0 : onLine)
              right += dx == 0 && dy == 0 ? 0 :
                  p.count { (it[0] - b[0]) * dx + (it[1] - b[1]) * dy == 0 && it != b } as int
            }
          }
          k + (flip ? found : right.intdiv(2))
        }
        def test = { String line, String right -> """
          from itertools import combinations, permutations

          def solve(points):
              if ${flip ? 'True' : 'False'}:
                  return $k + max([min(len(points), 2)] + [sum(1 for e, f in points if $line)
                                  for (a, b), (c, d) in combinations(points, 2)])
              return $k + sum(1 for (a, b), (c, d), (e, f) in permutations(points, 3) if $right) // 2
        """ }
        String line = '(e - a) * (d - b) == (f - b) * (c - a)'
        String right = '(a - c) * (e - c) + (b - d) * (f - d) == 0'
        reference test(line, right)
        decoy 'looks along the axes only', test('a == c == e or b == d == f', 'a == c and d == f or b == d and ' +
            'c == e and 0')
        decoy 'looks at the first point only', test("$line and (a, b) == points[0]", "$right and (c, d) == points[0]")
        break

      case 10:
        type = flip ? 'int' : 'list[tuple[int, int]]'
        String order = k % 2 == 0 ? 'sorted' : '(lambda s: sorted(s)[::-1])'
        String list = 'the list of the points at which it turns (of points on one line the two ends; of equal ' +
            'points one), ' +
            "sorted from the ${k % 2 == 0 ? 'smallest' : 'largest'} x, equal x by y likewise"
        String area = "twice the area within it, times $k"
        goal "Span a rope round all `points`, as tight as possible. Return ${flip ? area : list}."
        answer { List<List<Integer>> p ->
          def side = { List<Integer> a, List<Integer> b, List<Integer> c ->
            (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
          }
          // from a corner, all others lie to the left of the way to one of them
          def own = p.toUnique { it[0] * 100 + it[1] }
          def corners = own.findAll { c ->
            def others = own.findAll { it != c }
            !others || others.any { a -> others.every { b ->
              int turn = side(c, a, b)
              turn > 0 || turn == 0 && (a[0] - c[0]) * (b[0] - c[0]) + (a[1] - c[1]) * (b[1] - c[1]) > 0
            } }
          }
          def sorted = corners.sort { it[0] * 100 + it[1] }
          def first = sorted ? sorted.first() : [0, 0]
          def last = sorted ? sorted.last() : [0, 0]
          def round = sorted.findAll { side(first, last, it) <= 0 } + sorted.findAll { side(first, last,
              it) > 0 }.reverse()
          int twice = (0..<round.size()).collect {
            (round[it - 1][0] * round[it][1] - round[it - 1][1] * round[it][0])
          }.sum(0) as int
          def ends = k % 2 == 0 ? sorted : sorted.reverse()
          flip ? k * twice : ends.collect { tuple(it[0], it[1]) }
        }
        def hull = { String test, String result -> """
          def solve(points):
              def half(points):
                  chain = []
                  for x, y in points:
                      while len(chain) > 1:
                          (a, b), (c, d) = chain[-2:]
                          if (c - a) * (y - b) - (d - b) * (x - a) $test 0:
                              break
                          chain.pop()
                      chain.append((x, y))
                  return chain

              s = sorted(set(points))
              low, high = half(s), half(s[::-1])
              round = low + high[1:-1]
              return $result
        """ }
        def shoelace = { String p ->
          "$k * abs(sum(a * d - b * c for (a, b), (c, d) in zip($p, ${p}[1:] + ${p}[:1])))"
        }
        def turns = { String p -> "$order(set($p))" }
        reference hull('>', flip ? shoelace('round') : turns('round'))
        decoy flip ? 'takes the points in their order' : 'keeps points on the sides',
            flip ? solve(shoelace('points')) : hull('>=', turns('round'))
        decoy 'takes the outermost to the four sides', flip ? solve("$k * 2 * (max(x for x, y in points) - " +
            'min(x for x, y in points)) * (max(y for x, y in points) - min(y for x, y in points)) if points else 0')
            : solve("$order({f(points, key=lambda p: p[i]) for f in (min, max) for i in (0, 1)}) if points else []")
        break
    }

    signature "solve($input) -> $type"
    if (level in [7, 8]) {
      def polygon = { int columns ->
        def xs = random.picks(-9..9, columns).sort()
        def low = xs.collect { tuple(it, -random.between(0, 8)) }
        def high = xs.reverse().drop(1).dropRight(1).collect { tuple(it, random.between(1, 9)) }
        flip ? low + high : (low + high).reverse()
      }
      example([tuple(0, 0), tuple(4, 0), tuple(4, 3), tuple(0, 3)])
      example([tuple(0, 0), tuple(6, 0), tuple(0, 4)])
      3.times { example polygon(random.between(3, 4)) }
      10.times { hidden polygon(random.between(3, 6)) }
      edge([tuple(0, 0), tuple(1, 0), tuple(0, 1)])
      edge([tuple(-5, -5), tuple(-5, 5), tuple(5, 5), tuple(5, -5)])
      edge([tuple(0, 0), tuple(8, 0), tuple(8, 8), tuple(4, 1), tuple(0, 8)])
    } else {
      int most2 = level in [9, 10] ? 5 : 12
      def cloud = { int size -> (1..size).collect { tuple(random.between(-most2, most2), random.between(-most2,
          most2)) }
          .toUnique { it.toString() } }
      example([tuple(2, 3), tuple(-1, 4), tuple(0, 0), tuple(2, -1)])
      example([tuple(5, 5)])
      example([tuple(0, 2), tuple(2, 0), tuple(4, 2), tuple(2, 4), tuple(2, 2)])
      2.times { example cloud(random.between(4, 6)) }
      10.times { hidden cloud(random.between(6, 10)) }
      edge([])
      edge([tuple(-20, -20), tuple(20, 20)])
      edge([tuple(0, 0), tuple(3, 0), tuple(1, 0), tuple(-2, 0)])
      edge([tuple(1, 1), tuple(2, 2), tuple(4, 4), tuple(3, 3), tuple(5, 4)])
      edge([tuple(1, 0), tuple(0, 0), tuple(1, 1), tuple(2, 2), tuple(3, 3), tuple(4, 4), tuple(0, 2)])
      edge([tuple(0, 0), tuple(0, 4), tuple(4, 0), tuple(4, 4), tuple(2, 0), tuple(1, 3)])
      edge([tuple(0, 6), tuple(-6, 0), tuple(3, 3), tuple(6, 0), tuple(0, -6), tuple(-5, -5)])
    }
  }
}
