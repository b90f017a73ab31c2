// Can the builder count and list the ways to choose, to order and to share?
family {
  skills 'combinatorics'

  pose { level, random ->
    String input = 'n: int, m: int'
    String type = 'int'
    constraint level > 5 ? '`s` has lower-case letters only' : '`n` and `m` are not negative'
    def solve = { value -> "def solve(n, m):\n    return $value\n" }
    def text = { value -> "from itertools import combinations, permutations, product\n\n\ndef solve(s):\n    " +
    "return $value\n" }
    // all ways to choose so many letters, in the order they stand in
    def choices = { String s, int size ->
      s.toList().inject(['']) { List<String> all, String c -> all +
          all.findAll { it.length() < size }.collect { it + c } }
          .findAll { it.length() == size }
    }
    def rows = { int n -> // Pascal's triangle
      (0..<n).inject([1]) { List<Integer> row, int i -> (0..i + 1).collect { (row[it] ?: 0) +
          (it > 0 ? row[it - 1] : 0) } }
    }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)

    switch (level) {
      case 1:
        goal "A menu has `n` starters, `m` main courses and $k desserts. Return how many different meals of " +
            "${flip ? 'one of each' : 'a main course and either a starter or a dessert'} there are."
        answer { int n, int m -> flip ? (n * m) * k : m * n + m * k }
        reference solve(flip ? "n * m * $k" : "(n + $k) * m")
        decoy 'adds', solve("n + m + $k")
        decoy 'confuses the menus', solve(flip ? "(n + $k) * m" : "n * m * $k")
        break

      case 2:
        goal "Return how many texts of `n` letters there are if each is one of the first ${k + 1} letters of " +
            "the alphabet${flip ? '' : ' and no two neighbours are equal'}, plus `m`; there is one text of 0 " +
            "letters."
        answer { int n, int m -> (1..<n + 1).inject(1) { int all, int i -> all * (flip || i == 1 ? k + 1 : k) } + m }
        reference solve(flip ? "${k + 1} ** n + m" : "${k + 1} * $k ** (n - 1) + m if n else 1 + m")
        decoy 'exchanges the numbers', solve("n ** ${k + 1} + m")
        decoy flip ? 'takes one letter less' : 'lets neighbours be equal', solve("${flip ? k : k + 1} ** n + m")
        break

      case 3:
        goal "Return in how many " +
            "${flip ? 'orders `m` of `n` different books can be put on a shelf' : 'ways `m` of `n` different ' +
            'books can be chosen, in any order'}; 0 if `m` is more than `n`. Multiply by $k."
        answer { int n, int m ->
          int orders = (0..<m).inject(1) { int all, int i -> all * Math.max(0, n - i) }
          k * (m > n ? 0 : flip ? orders : rows(n)[m])
        }
        def ways = { String f -> "from math import comb, perm\n\n\ndef solve(n, m):\n    return $f * $k\n" }
        reference ways(flip ? 'perm(n, m)' : 'comb(n, m)')
        decoy 'confuses orders and choices', ways(flip ? 'comb(n, m)' : 'perm(n, m)')
        decoy 'lets a book be taken again', ways('n ** m')
        break

      case 4:
        goal "Return in how many ways `n` equal coins can be put into `m` " +
            "${flip ? 'different boxes' : 'different boxes, none of ' +
            'them empty'}, plus $k. (With 0 boxes there is 1 way for 0 coins, else none.)"
        answer { int n, int m ->
          def ways = (0..<m).inject([1] + [0] * n) { List<Integer> before, int i ->
            (0..n).collect { int all -> (flip ? 0..all : 1..<all + 1).collect { before[all - it] }.sum(0) as int }
          }
          ways[n] + k
        }
        def share = { String first -> "def solve(n, m):\n    def ways(n, m):\n        if m == 0:\n            " +
            "return int(n == 0)\n" +
            "        return sum(ways(n - i, m - 1) for i in range($first, n + 1))\n    return ways(n, m) + $k\n" }
        reference share(flip ? '0' : '1')
        decoy 'treats empty boxes otherwise', share(flip ? '1' : '0')
        decoy 'tells the coins apart', solve("m ** n + $k")
        break

      case 5:
        goal "Somebody walks from (0, 0) to (`n`, `m`), each step 1 to the right or 1 " +
            "up${flip ? '' : ' or 1 of both at once'}, and never visits the point ($k, ${k - 1}). Return the " +
            "number of ways; 1 if the start is the end."
        answer { int n, int m ->
          List<Integer> before = [0] * (m + 1)
          for (x in 0..n) {
            List<Integer> now = []
            for (y in 0..m) {
              int left = before[y] + (y > 0 ? now[y - 1] : 0) + (y > 0 && !flip ? before[y - 1] : 0)
              now.add(x == k && y == k - 1 ? 0 : x == 0 && y == 0 ? 1 : left)
            }
            before = now.toList()
          }
          before[m]
        }
        def walk = { String stop, String more -> "from functools import lru_cache\n\n\n@lru_cache(None)\ndef " +
            "solve(n, m):\n" +
            "    if n < 0 or m < 0$stop:\n        return 0\n    if n == m == 0:\n        return 1\n" +
            "    return solve(n - 1, m) + solve(n, m - 1)$more\n" }
        String both = ' + solve(n - 1, m - 1)'
        reference walk(" or (n, m) == ($k, ${k - 1})", flip ? '' : both)
        decoy 'visits every point', walk('', flip ? '' : both)
        decoy 'walks otherwise', walk(" or (n, m) == ($k, ${k - 1})", flip ? both : '')
        break

      case 6:
        type = 'list[str]'
        goal "Return the list of all texts made of $k letters of `s` " +
            "${flip ? 'in the order in which they stand in it' : 'in any ' +
            'order'}, each letter used at most as often as it stands in `s`; each text once, in alphabetical order."
        answer { String s ->
          def found = choices(s, k)
          def orders = { String c -> c.toList().permutations().collect { (it as List<String>).join('') } }
          def all = flip ? found : found.collectMany { orders(it) }
          all.toUnique().sort()
        }
        def all = { String how, String wrap -> text("sorted($wrap(''.join(c) for c in ${how}(s, $k)))") }
        reference all(flip ? 'combinations' : 'permutations', 'set')
        decoy 'keeps repeats', all(flip ? 'combinations' : 'permutations', '')
        decoy 'treats the order otherwise', all(flip ? 'permutations' : 'combinations', 'set')
        break

      case 7:
        goal "Return how many different texts can be made of all letters of " +
            "`s`${flip ? '' : ' in which the first is not the letter ' +
            'that comes first in the alphabet of them'}, plus $k; 1 text if `s` is empty."
        answer { String s -> // n! by the repeats
          def counts = s.toList().countBy { it }
          def factorial = { int n -> (1..<n + 1).inject(1) { int f, int i -> f * i } }
          int all = counts.values().inject(factorial(s.length())) { int f, int n -> f.intdiv(factorial(n)) }
          int least = counts ? counts[s.toList().min()] : 0
          k + (flip || !s ? all : all - (all * least).intdiv(s.length()))
        }
        def count = { String test, String items -> text("len($items(p for p in permutations(s) if $test)) + $k") }
        String test = flip ? 'True' : 'not s or p[0] != min(s)'
        reference count(test, 'set')
        decoy 'tells equal letters apart', count(test, 'list')
        decoy flip ? 'leaves the given one out' : 'takes all', count(flip ? "''.join(p) != s" : 'True', 'set')
        break

      case 8:
        goal "List all different texts made of all letters of `s` in alphabetical order, the first at place " +
            "${k - 1}. Return the place of `s` in ${flip ? 'the list' : 'the list read from its end'}."
        answer { String s -> // count those that are smaller from each letter on
          def factorial = { int n -> (1..<n + 1).inject(1) { int f, int i -> f * i } }
          def ways = { List<String> letters ->
            letters.countBy { it }.values().inject(factorial(letters.size())) { int f, int n -> f.intdiv(factorial(n)) }
          }
          int before = (0..<s.length()).collect { int i ->
            def rest = s.drop(i).toList()
            rest.toUnique().findAll { flip ? it < s[i] : it > s[i] }.collect { String c ->
              int at = rest.indexOf(c)
              ways(rest.take(at) + rest.drop(at + 1))
            }.sum(0) as int
          }.sum(0) as int
          before + k - 1
        }
        def place = { String items, String turn ->
          text("sorted($items(map(''.join, permutations(s)))${turn}).index(s) + ${k - 1}")
        }
        reference place('set', flip ? '' : ', reverse=True')
        decoy 'keeps repeats', place('list', flip ? '' : ', reverse=True')
        decoy 'reads from the other end', place('set', flip ? ', reverse=True' : '')
        break

      case 9:
        type = 'list[list[str]]'
        goal "Cut `s` into ${flip ? 'at most' : 'exactly'} $k pieces, none empty, in all ways in which no two " +
            "pieces are equal. Return " +
            'the list of the ways, each as the list of its pieces, sorted; [[]] if `s` is ' +
            'empty' + (flip ? '.' : ', too.')
        answer { String s ->
          // a way is a choice of the places to cut at
          def cuts = (1..<Math.max(1, s.length())).inject([[0]] as List<List<Integer>>) { List<List<Integer>> all,
              int i ->
            all + all.collect { it + [i] }
          }
          def ways = cuts.findAll { flip ? it.size() <= k : it.size() == k }.collect { List<Integer> c ->
            (0..<c.size()).collect { s.substring(c[it], it + 1 < c.size() ? c[it + 1] : s.length()) }
          }.findAll { it.toUnique().size() == it.size() }
          s ? ways.sort { it.join(' ') } : [[]]
        }
        def cut = { int least, String test -> "from itertools import combinations\n\n\ndef solve(s):\n    if " +
            "not s:\n" +
            "        return [[]]\n    ways = []\n    for m in range($least, $k):\n" +
            '        for c in combinations(range(1, len(s)), m):\n            p = [0, *c, len(s)]\n' +
            "            w = [s[a:b] for a, b in zip(p, p[1:])]\n            if $test:\n                " +
            "ways.append(w)\n" +
            '    return sorted(ways)\n' }
        reference cut(flip ? 0 : k - 1, 'len(set(w)) == len(w)')
        decoy 'lets pieces be equal', cut(flip ? 0 : k - 1, 'True')
        decoy 'cuts into another number', cut(flip ? k - 1 : 0, 'len(set(w)) == len(w)')
        break

      case 10:
        goal "Return in how many different texts of all letters of `s` no two equal letters are " +
            "neighbours${flip ? '' : ' and the last ' +
            'letter comes after the first in the alphabet'}, plus $k; the empty text counts${flip ? '' : ' not'}."
        answer { String s ->
          def letters = s.toList().toUnique()
          // texts grow letter by letter; what is left tells them apart
          List<String> grown = [''].toList()
          for (i in 0..<s.length()) {
            grown = grown.collectMany { t ->
              letters.findAll { !t.endsWith(it) && t.count(it) < s.count(it) }.collect { t + it }
            }
          }
          k + (grown.count { flip || it && it.takeRight(1) > it.take(1) } as int)
        }
        def count = { String test -> text("sum(1 for p in set(permutations(s)) if $test) + $k") }
        String apart = 'all(a != b for a, b in zip(p, p[1:]))'
        String ends = flip ? '' : ' and p and p[-1] > p[0]'
        reference count("$apart$ends")
        decoy 'lets neighbours be equal', count("p is not None$ends")
        decoy 'looks at the first two only', count("p[:1] != p[1:2]$ends")
        break
    }

    signature level > 5 ? "solve(s: str) -> $type" : "solve($input) -> $type"
    if (level > 5) {
      def letters = { int size -> random.numbers(size, 0, 3).collect { 'abcd'[it] }.join('') }
      ['aab', 'abc', 'cabb', 'abcabd'].each { example it }
      2.times { example letters(4) }
      10.times { hidden letters(random.between(4, 6)) }
      ['', 'a', 'aa', 'ab', 'ba', 'bbbb', 'dcba', 'aabb', 'abcab', 'aaabc'].each { edge it }
    } else {
      [[2, 3], [4, 1], [5, 2], [6, 3]].each { example it[0], it[1] }
      3.times { example random.between(3, 8), random.between(2, 5) }
      14.times { hidden random.between(4, 9), random.between(2, 6) }
      [[0, 0], [0, 3], [3, 0], [1, 1], [2, 4], [7, 7], [k, k - 1], [k + 1, k + 1]].each { edge it[0], it[1] }
    }
  }
}
