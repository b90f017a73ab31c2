// Can the builder play a process through, step by step, just as the rules say?
family {
  skills 'simulation'

  pose { level, random ->
    String input = 's: str'
    String type = 'tuple[int, int]'
    def walks = [[1, 0], [0, 1], [-1, 0], [0, -1]]
    def path = { String s, int x, int y -> // every place, the start included
      s.toList().inject([[x, y]] as List<List<Integer>>) { List<List<Integer>> all, String c ->
        def step = walks['RULD'.indexOf(c)]
        all + ([[all.last()[0] + step[0], all.last()[1] + step[1]]] as List<List<Integer>>)
      }
    }
    def walk = { String start, String step, String value -> "def solve(s):\n    steps = dict(R=(1, 0), U=(0, " +
    "1), L=(-1, 0), " +
        "D=(0, -1))\n    $start\n    for c in s:\n        a, b = steps[c]\n        $step\n    return $value\n" }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    boolean up = random.chance(0.5)
    String rules = "A robot stands at ($k, 0). Each letter of `s` moves it by 1: R to larger x, L to smaller x, " +
    "U to larger y, D to " +
        'smaller y. '

    switch (level) {
      case 1:
        goal rules + "Return where it is at the end, as ${flip ? '(x, y)' : '(y, x)'}."
        answer { String s ->
          def end = path(s, k, 0).last()
          flip ? tuple(end[0], end[1]) : tuple(end[1], end[0])
        }
        def run = { int start, String value -> walk("x, y = $start, 0", 'x, y = x + a, y + b', value) }
        reference run(k, flip ? '(x, y)' : '(y, x)')
        decoy 'starts at 0', run(0, flip ? '(x, y)' : '(y, x)')
        decoy 'turns the pair round', run(k, flip ? '(y, x)' : '(x, y)')
        break

      case 2:
        type = 'int'
        goal rules + "Return the ${flip ? 'largest' : 'smallest'} ${up ? 'x' : 'y'} it reaches, the start included."
        answer { String s ->
          def seen = path(s, k, 0).collect { up ? it[0] : it[1] }
          flip ? seen.max() : seen.min()
        }
        String most = flip ? 'max' : 'min'
        def run = { String one, String value -> walk("x, y = $k, 0\n    seen = [${up ? 'x' : 'y'}]",
            "x, y = x + a, y + b; seen.append($one)", value) }
        reference run(up ? 'x' : 'y', "${most}(seen)")
        decoy 'takes the end', run(up ? 'x' : 'y', 'seen[-1]')
        decoy 'forgets the start', run(up ? 'x' : 'y', "${most}(seen[1:] or [0])")
        break

      case 3:
      case 4:
        boolean once = level == 4
        goal rules + "But a move " +
            "${once ? 'to a place where it was before' : 'that would make x or y less than 0'} is left " +
            "out${up ? '' : ', as are all moves after it'}. Return where it is at the end, as (x, y)."
        answer { String s ->
          List<List<Integer>> seen = [[k, 0]]
          boolean stopped = false
          for (c in s.toList()) {
            def next = path(c, seen.last()[0], seen.last()[1]).last()
            boolean bad = once ? next in seen : next[0] < 0 || next[1] < 0
            stopped = stopped || bad && !up
            if (!bad && !stopped) {
              seen.add(next)
            }
          }
          tuple(seen.last()[0], seen.last()[1])
        }
        def run = { String test, String other -> walk("x, y = $k, 0\n    seen = [(x, y)]", "p = (x + a, y + " +
            "b)\n        if $test:\n" +
            "            $other\n        x, y = p\n        seen.append(p)", '(x, y)') }
        String bad = once ? 'p in seen' : 'min(p) < 0'
        reference run(bad, up ? 'continue' : 'break')
        decoy 'makes every move', run('False', 'break')
        decoy 'goes on otherwise', run(bad, up ? 'break' : 'continue')
        edge 'UDUUDDRRDRULU'
        break

      case 5:
        type = 'tuple[int, int, str]'
        goal "A robot stands at (0, 0) and looks in the direction of ${flip ? 'larger x' : 'larger y'}. For " +
            "each letter of `s`: R turns it by a quarter to the right, L to the left (from larger y, right is " +
            "larger x), U moves it $k forward and D ${k - 1} back. Return where it is and looks at the end, as (x, " +
            "y, d), where d is 'E' for larger x, 'N' for larger y, 'W' and 'S' for smaller."
        answer { String s ->
          int x = 0
          int y = 0
          int d = flip ? 0 : 1
          for (c in s.toList()) {
            d = Math.floorMod(d + (c == 'L' ? 1 : c == 'R' ? -1 : 0), 4)
            int far = c == 'U' ? k : c == 'D' ? 1 - k : 0
            x += far * walks[d][0]
            y += far * walks[d][1]
          }
          tuple(x, y, 'ENWS'[d])
        }
        def run = { int back, int left -> "def solve(s):\n    p, d = 0j, ${flip ? '1 + 0j' : '1j'}\n    for c " +
            "in s:\n" +
            "        d *= {'L': 1j * $left, 'R': -1j * $left}.get(c, 1)\n        p += d * {'U': $k, 'D': " +
            "-$back}.get(c, 0)\n" +
            "    return (int(p.real), int(p.imag), {(1, 0): 'E', (0, 1): 'N', (-1, 0): 'W', (0, -1): " +
            "'S'}[int(d.real), int(d.imag)])\n" }
        reference run(k - 1, 1)
        decoy 'turns the wrong way', run(k - 1, -1)
        decoy 'goes back as far', run(k, 1)
        break

      case 6:
        input = 's: str, n: int'
        type = 'str'
        int rule = random.pick([22, 30, 54, 60, 110, 126, 150, 182])
        goal "`s` is a row of cells, '#' or '.'. In each step every cell looks at its left neighbour, itself " +
            "and its right neighbour (beyond the ends " +
            "${flip ? 'all are \'.\'' : 'the row goes on at its other end'}) as a binary number of three digits, " +
            "'#' for 1, and becomes '#' if the bit with that number of $rule is 1 (bit 0 is worth 1), else '.'. " +
            "Return the row after `n` steps."
        answer { String s, int n ->
          def table = Integer.toString(rule, 2).padLeft(8, '0').reverse().toList()
              .collect { it == '1' ? '#' : '.' }.join('')
          (0..<n).inject(s) { String row, int i ->
            String wide = flip ? '.' + row + '.' : row.takeRight(1) + row + row.take(1)
            String bits = wide.toList().collect { it == '#' ? '1' : '0' }.join('')
            (0..<row.length()).collect { table[Integer.parseInt(bits.substring(it, it + 3), 2)] }.join('')
          }
        }
        def automaton = { String left, String ends -> "def solve(s, n):\n    for _ in range(n):\n        w = " +
            "$ends\n" +
            "        s = ''.join('.#'[$rule >> ($left) & 1] for a, b, c in zip(w, w[1:], w[2:]))\n    return s\n" }
        String code = "4 * (a == '#') + 2 * (b == '#') + (c == '#')"
        String round = 's[-1:] + s + s[:1]'
        reference automaton(code, flip ? "'.' + s + '.'" : round)
        decoy 'treats the ends otherwise', automaton(code, flip ? round : "'.' + s + '.'")
        decoy 'forgets the cell itself', automaton("4 * (a == '#') + (c == '#')", flip ? "'.' + s + '.'" : round)
        break

      case 7:
        input = 'grid: list[str], n: int'
        type = 'list[str]'
        int born = random.pick([2, 3])
        goal "`grid` has rows of cells, '#' (alive) or '.', all equally long. In each step, all at once, a " +
            "living cell stays alive if ${flip ? '2 or 3' : '1 to ' + (k - 1)} of its neighbours are alive, and a " +
            "dead one comes alive if just $born are. Neighbours are the up to " +
            "${up ? 'eight cells around it' : 'four cells above, below, left and right of it'}. Return the grid " +
            'after `n` steps.'
        def stay = flip ? [2, 3] : (1..<k).toList()
        answer { List<String> grid, int n ->
          (0..<n).inject(grid) { List<String> g, int round ->
            (0..<g.size()).collect { int i -> (0..<g[0].length()).collect { int j ->
              int near = (-1..1).collectMany { int a -> (-1..1).collect { int b -> [a, b] } }.count {
                int a = it[0]
                int b = it[1]
                (up ? a != 0 || b != 0 : a.abs() + b.abs() == 1) && i + a in 0..<g.size() && j +
                    b in 0..<g[0].length() &&
                    g[i + a][j + b] == '#'
              } as int
              (g[i][j] == '#' ? near in stay : near == born) ? '#' : '.'
            }.join('') }
          }
        }
        def life = { String near, String alive -> """
          def solve(grid, n):
              live = {(i, j) for i, row in enumerate(grid) for j, c in enumerate(row) if c == '#'}
              for _ in range(n):
                  def near(i, j):
                      return sum((i + a, j + b) in live for a in (-1, 0, 1) for b in (-1, 0, 1) if $near)
                  live = {(i, j) for i, row in enumerate(grid) for j in range(len(row))
                          if (near(i, j) in $alive if (i, j) in live else near(i, j) == $born)}
              return [''.join('.#'[(i, j) in live] for j in range(len(row))) for i, row in enumerate(grid)]
        """ }
        reference life(up ? '(a or b)' : 'abs(a) + abs(b) == 1', stay.toString())
        decoy 'looks at other neighbours', life(up ? 'abs(a) + abs(b) == 1' : '(a or b)', stay.toString())
        decoy 'lets every living cell stay', life(up ? '(a or b)' : 'abs(a) + abs(b) == 1', 'range(9)')
        break

      case 8:
        input = 'jobs: list[tuple[int, int]]'
        type = 'list[int]'
        goal "`jobs` has pairs (time of coming, minutes of work, at least 1), sorted by time. There are " +
            "${k - 1} desks. Each job goes to the desk that " +
            "${flip ? 'is free first' : 'has been given the fewest jobs'}, of several to the first, and starts " +
            "when it " +
            'has come and all earlier jobs of that desk are done. Return the list of the times at which the jobs ' +
            'are done, in their order.'
        answer { List<List<Integer>> jobs ->
          def done = [] as List<Integer>
          def desks = [] as List<Integer>
          for (job in jobs) {
            def free = (0..<k - 1).collect { int d -> d in desks ? done[desks.lastIndexOf(d)] : 0 }
            def given = (0..<k - 1).collect { int d -> desks.count { it == d } as int }
            int desk = flip ? free.indexOf(free.min()) : given.indexOf(given.min())
            done.add(Math.max(free[desk], job[0]) + job[1])
            desks.add(desk)
          }
          done
        }
        def serve = { String pick, String start -> "def solve(jobs):\n    free, done = [0] * ${k - 1}, []\n" +
            "    for i, (t, m) in enumerate(jobs):\n        d = $pick\n        free[d] = $start + m\n        " +
            "done.append(free[d])\n    return done\n" }
        String next = flip ? 'free.index(min(free))' : 'i % ' + (k - 1)
        reference serve(next, 'max(t, free[d])')
        decoy 'starts before the job has come', serve(next, 'free[d]')
        decoy 'never waits', serve(next, 't')
        break

      case 9:
      case 10:
        input = 'lines: list[str], n: int'
        type = 'int'
        String kept = flip ? 'stay between 0 and 99: what goes beyond is cut to that' : 'are kept modulo 100'
        goal "Run `lines` from the first, with the registers a and b at 0: 'inc r' adds 1 to register r, 'dbl r' " +
            "doubles it, 'dec r' subtracts 1, 'jnz r m' goes m lines on (back if negative) if register r is not 0, " +
            "else to the next line. Registers $kept. Stop after `n` lines are run or when there is no such line. " +
            "Return ${up ? 'a times ' + k + ' plus b' : 'b times ' + k + ' minus a'}."
        answer { List<String> lines, int n ->
          Map<String, Integer> r = [a: 0, b: 0]
          int at = 0
          for (i in 0..<n) {
            if (at in 0..<lines.size()) {
              def words = lines[at].tokenize()
              int x = r.get(words[1])
              int next = words[0] == 'inc' ? x + 1 : words[0] == 'dec' ? x - 1 : words[0] == 'dbl' ? 2 * x : x
              r.put(words[1], flip ? Math.max(0, Math.min(99, next)) : Math.floorMod(next, 100))
              at += words[0] == 'jnz' && x != 0 ? words[2] as int : 1
            }
          }
          up ? r.get('a') * k + r.get('b') : r.get('b') * k - r.get('a')
        }
        def machine = { String jump, String keep -> """
          def solve(lines, n):
              r, at = {'a': 0, 'b': 0}, 0
              while n > 0 and 0 <= at < len(lines):
                  op, x, *m = lines[at].split()
                  n, v = n - 1, r[x]
                  v = {'inc': v + 1, 'dec': v - 1, 'dbl': 2 * v, 'jnz': v}[op]
                  at += int(m[0]) if op == 'jnz' and $jump else 1
                  r[x] = $keep
              return ${up ? "r['a'] * $k + r['b']" : "r['b'] * $k - r['a']"}
        """ }
        String keep = flip ? 'max(0, min(99, v))' : 'v % 100'
        reference machine('v != 0', keep)
        decoy 'jumps at 0', machine('v == 0', keep)
        decoy 'always jumps', machine('True', keep)
        edge(['dec b', 'dec b', 'inc a', 'inc b', 'dbl b'], 4)
        break
    }

    signature "solve($input) -> $type"
    if (input == 's: str') {
      def moves = { int size -> random.numbers(size, 0, 3).collect { 'RULD'[it] }.join('') }
      ['RRU', 'LDDR', 'URDLU'].each { example it }
      2.times { example moves(random.between(5, 9)) }
      10.times { hidden moves(random.between(8, 20)) }
      ['', 'L', 'R', 'DDDD', 'UUUU', 'LLLLLLLL', 'RULDRULD', 'RRLLRRLL', 'ULURURDRDRDLDL',
          'DLLLLLLDUURRR'].each { edge it }
    } else if (level == 8) {
      def jobs = { int size ->
        def times = random.numbers(size, 0, 20).sort()
        times.collect { tuple(it, random.between(1, 9)) }
      }
      example([tuple(1, 5), tuple(2, 3), tuple(2, 4), tuple(20, 1)])
      example([tuple(3, 4)])
      3.times { example jobs(random.between(4, 6)) }
      10.times { hidden jobs(random.between(6, 12)) }
      edge([])
      edge([tuple(0, 1), tuple(0, 1), tuple(0, 1), tuple(0, 1), tuple(0, 1)])
      edge([tuple(5, 9), tuple(5, 1), tuple(6, 1), tuple(7, 2)])
    } else if (level > 8) {
      def any = { int size -> ['inc a', 'inc b'] + (1..size).collect {
        String r = random.pick(['a', 'b'])
        random.chance(0.35) ? "jnz $r ${random.pick([-3, -2, 2, 3])}".toString() : random.pick(['inc ', 'inc ',
            level == 9 ? 'inc ' : 'dbl ', 'dec ']) + r
      } }
      example(['inc a', 'inc a', 'inc b', 'dec a', 'jnz a -2'], 20)
      example(['inc b', 'jnz b 2', 'inc a', 'dbl b'], 10)
      3.times { example any(random.between(3, 5)), random.between(5, 20) }
      10.times { hidden any(random.between(level - 5, level - 1)), random.between(12, level == 9 ? 25 : 90) }
      edge([], 5)
      edge(['inc a'], 0)
      edge(['inc a', 'jnz b -1', 'inc b', 'jnz b 9', 'inc a'], 50)
    } else {
      def row = { int size -> (1..size).collect { random.chance(0.45) ? '#' : '.' }.join('') }
      def start = { int size -> level == 6 ? row(size + 3) : (1..random.between(3, 5)).collect { row(size) } as Object }
      def fixed = { String text -> level == 6 ? text.tokenize()[0] : text.tokenize() as Object }
      example fixed('..#.. ..#.. ..#..'), 1
      example fixed('##..#. #..#.. .##.##'), 2
      2.times { example start(random.between(4, 5)), random.between(1, 2) }
      10.times { hidden start(random.between(4, 6)), random.between(1, 5) }
      edge fixed('#'), 1
      edge fixed('.#.# #.#.'), 0
      edge fixed('##### ##### #####'), 1
      edge fixed('..... .###. .....'), 3
      edge fixed('#...# ..... #...#'), 2
    }
  }
}
