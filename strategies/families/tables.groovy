// Can the builder filter, sort, group and join rows of a table?
family {
  skills 'tables'

  pose { level, random ->
    String input = 'rows: list[dict]'
    String type = 'list[str]'
    constraint "each row has the keys 'name' (str, no two alike), 'team' (str), 'age' (int) and 'score' (int or None)"
    def solve = { value -> "def solve(rows):\n    return $value\n" }
    def name = { Map<String, Object> row -> row.get('name') as String }
    def team = { Map<String, Object> row -> row.get('team') as String }
    def age = { Map<String, Object> row -> row.get('age') as int }
    def score = { Map<String, Object> row -> (row.get('score') ?: 0) as int }
    def known = { Map<String, Object> row -> row.get('score') != null }

    int k = random.between(2, 5)
    int limit = random.between(22, 38)
    boolean flip = random.chance(0.5)
    boolean up = random.chance(0.5)
    String most = flip ? 'max' : 'min'
    String sign = flip ? '>' : '<'
    String than = flip ? 'more' : 'less'
    String turn = up ? '' : ', reverse=True'

    switch (level) {
      case 1:
        goal "Return the list of the ${flip ? 'names' : 'teams'} of the `rows`, in order, each with " +
            "'${'!' * (k - 1)}' behind it."
        answer { List<Map<String, Object>> rows -> rows.collect { (flip ? name(it) : team(it)) + '!' * (k - 1) } }
        def column = { String key, int n -> solve("[r['$key'] + '!' * $n for r in rows]") }
        reference column(flip ? 'name' : 'team', k - 1)
        decoy 'takes the other column', column(flip ? 'team' : 'name', k - 1)
        decoy 'puts one more', column(flip ? 'name' : 'team', k)
        break

      case 2:
        goal "Return the list of the names in the `rows` with an age of $than than $limit, in order."
        answer { List<Map<String, Object>> rows ->
          rows.findAll { flip ? age(it) > limit : age(it) < limit }.collect { name(it) }
        }
        def filter = { String test -> solve("[r['name'] for r in rows if $test]") }
        reference filter("r['age'] $sign $limit")
        decoy 'takes equals too', filter("r['age'] $sign= $limit")
        decoy 'takes the others', filter("not r['age'] $sign $limit")
        edge([[name: 'Bo', team: 'red', age: limit, score: 1], [name: 'Al', team: 'red', age: limit + 1, score: 1],
          [name: 'Cy', team: 'red', age: limit - 1, score: 1]])
        break

      case 3:
        type = 'int'
        goal "Return the sum of the scores in the `rows` ${flip ? 'of age at least' : 'of age below'} $limit, " +
            "None counted as $k."
        answer { List<Map<String, Object>> rows ->
          rows.findAll { flip == age(it) >= limit }.collect { known(it) ? score(it) : k }.sum(0) as int
        }
        def total = { String one -> solve("sum($one for r in rows if r['age'] ${flip ? '>=' : '<'} $limit)") }
        reference total("$k if r['score'] is None else r['score']")
        decoy 'takes None for 0', total("r['score'] or 0")
        decoy 'takes 0 for None', total("r['score'] or $k")
        edge([[name: 'Bo', team: 'red', age: limit, score: 0], [name: 'Al', team: 'red', age: limit, score: null],
          [name: 'Cy', team: 'red', age: limit - 1, score: null], [name: 'Di', team: 'red', age: limit - 1, score: 0]])
        break

      case 4:
        goal "Return the list of the names in the `rows` sorted by age, ${up ? 'lowest' : 'highest'} first, " +
            "those of equal age in ${flip ? 'alphabetical order' : 'reverse alphabetical order'}; only the first " +
            "${k + 1} of them."
        answer { List<Map<String, Object>> rows ->
          def names = flip ? rows.sort { name(it) } : rows.sort { name(it) }.reverse()
          names.sort { up ? age(it) : -age(it) }.take(k + 1).collect { name(it) }
        }
        def sorted = { String first, String end -> "def solve(rows):\n    s = $first\n" +
            "    return [r['name'] for r in sorted(s, key=lambda r: r['age']$turn)$end]\n" }
        String order = "sorted(rows, key=lambda r: r['name'], reverse=${flip ? 'False' : 'True'})"
        reference sorted(order, "[:${k + 1}]")
        decoy 'keeps the order of equals', sorted('rows', "[:${k + 1}]")
        decoy 'returns all', sorted(order, '')
        break

      case 5:
        int least = random.between(1, 3)
        type = 'dict[str, int]'
        String what = flip ? 'number of its rows' : 'sum of the scores in its rows, None counted as 0'
        goal "Return a dictionary from each team in the `rows` to the $what; only teams with at least $least rows."
        answer { List<Map<String, Object>> rows ->
          rows.groupBy { team(it) }.findAll { it.value.size() >= least }
              .collectEntries { [(it.key): flip ? it.value.size() : it.value.collect { score(it) }.sum(0) as int] }
        }
        def group = { String one, String test -> "def solve(rows):\n    teams = [r['team'] for r in rows]\n" +
            "    return {t: sum($one for r in rows if r['team'] == t) for t in teams if $test}\n" }
        reference group(flip ? '1' : "r['score'] or 0", "teams.count(t) >= $least")
        decoy 'asks for more rows', group(flip ? '1' : "r['score'] or 0", "teams.count(t) >= ${least + 1}")
        decoy 'adds the ages', group("r['age']", "teams.count(t) >= $least")
        break

      case 6:
        type = 'dict[str, str]'
        goal "Return a dictionary from each team in the `rows` to the name in its row with the " +
            "${flip ? 'highest' : 'lowest'} score, of equals the ${up ? 'first' : 'last'} in the alphabet; rows " +
            "with a score of None do not count, nor do teams with no others."
        answer { List<Map<String, Object>> rows ->
          rows.findAll { known(it) }.groupBy { team(it) }.collectEntries {
            def scores = it.value.collect { score(it) }
            def names = it.value.findAll { score(it) == (flip ? scores.max() : scores.min()) }.collect { name(it) }
            [(it.key): up ? names.min() : names.max()]
          }
        }
        def best = { String test, String wrap -> "def solve(rows):\n    best = {}\n" +
            "    for r in ${wrap}:\n        if $test:\n" +
            "            if r['team'] not in best or (r['score'] or 0) $sign (best[r['team']]['score'] or 0):\n" +
            "                best[r['team']] = r\n    return {t: r['name'] for t, r in best.items()}\n" }
        String order = "sorted(rows, key=lambda r: r['name']$turn)"
        reference best("r['score'] is not None", order)
        decoy 'takes None for 0', best('True', order)
        decoy 'keeps the order of equals', best("r['score'] is not None", 'rows')
        edge([[name: 'Al', team: 'red', age: 9, score: 3], [name: 'Ed', team: 'red', age: 9, score: 5],
          [name: 'Bo', team: 'red', age: 9, score: 5], [name: 'Di', team: 'red', age: 9, score: 3]])
        edge([[name: 'Ed', team: 'red', age: 9, score: 5], [name: 'Di', team: 'red', age: 9, score: 3],
          [name: 'Al', team: 'red', age: 9, score: 3], [name: 'Gus', team: 'red', age: 9, score: 5]])
        edge([[name: 'Al', team: 'blue', age: 9, score: null], [name: 'Bo', team: 'red', age: 9, score: -4]])
        edge([[name: 'Al', team: 'blue', age: 9, score: null], [name: 'Bo', team: 'blue', age: 9, score: 7]])
        edge([[name: 'Al', team: 'blue', age: 9, score: null], [name: 'Bo', team: 'blue', age: 9, score: -7]])
        break

      case 7:
        type = 'list[tuple[str, str]]'
        goal "Return the list of the pairs (m, n) of names in the `rows`, m before n in the alphabet, whose " +
            "rows have ${flip ? 'the same team' : 'different teams'} and ages that differ by at most ${k - 1}; " +
            "sorted."
        answer { List<Map<String, Object>> rows ->
          def order = rows.sort { name(it) }
          (0..<order.size()).collectMany { int i ->
            order.drop(i + 1).findAll { b ->
              (team(b) == team(order[i])) == flip && (age(b) - age(order[i])).abs() < k
            }.collect { tuple(name(order[i]), name(it)) }
          }
        }
        def join = { String names, String ages -> solve("sorted((a['name'], b['name']) for a in rows for b in " +
            "rows\n" +
            "                  if $names and (a['team'] == b['team']) == ${flip ? 'True' : 'False'}\n" +
            "                  and $ages <= ${k - 1})") }
        reference join("a['name'] < b['name']", "abs(a['age'] - b['age'])")
        decoy 'takes each pair twice', join("a['name'] != b['name']", "abs(a['age'] - b['age'])")
        decoy 'lets the first be much younger', join("a['name'] < b['name']", "a['age'] - b['age']")
        break

      case 8:
        type = 'list[tuple[str, int, int]]'
        goal "Return the list of tuples (team, number of its rows, ${flip ? 'highest' : 'lowest'} age in them), " +
            "sorted by number, ${up ? 'lowest' : 'highest'} first, of equals by the age likewise, of those by team " +
            "in the alphabet. Only rows with a score of at least $k count."
        answer { List<Map<String, Object>> rows ->
          def groups = rows.findAll { known(it) && score(it) >= k }.groupBy { team(it) }
          def ages = groups.collectEntries { key, all ->
            [(key): flip ? all.collect { age(it) }.max() : all.collect { age(it) }.min()]
          }
          int way = up ? 1 : -1
          groups.keySet().sort().sort { way * (ages[it] as int) }.sort { way * groups[it].size() }
              .collect { tuple(it, groups[it].size(), ages[it]) }
        }
        def summary = { String test, String key -> """
          def solve(rows):
              groups = {}
              for r in rows:
                  if $test:
                      groups.setdefault(r['team'], []).append(r['age'])
              table = [(t, len(a), $most(a)) for t, a in groups.items()]
              return sorted(table, key=lambda x: $key)
        """ }
        String good = "(r['score'] is not None and r['score'] >= $k)"
        String key = up ? '(x[1], x[2], x[0])' : '(-x[1], -x[2], x[0])'
        reference summary(good, key)
        decoy 'sorts by team after the number', summary(good, up ? '(x[1], x[0])' : '(-x[1], x[0])')
        decoy 'counts every row', summary('True', key)
        decoy 'sorts the other way', summary(good, up ? '(-x[1], -x[2], x[0])' : '(x[1], x[2], x[0])')
        break

      case 9:
        input = 'rows: list[dict], fees: dict[str, int]'
        type = 'list[tuple[str, int]]'
        goal "`fees` has the fee of some teams. Return the list of pairs (name, amount) for the `rows`, sorted " +
            "by name: the amount is the fee of the team, ${k * 10} where there is none, ${flip ? 'plus' : 'minus'} " +
            "the score; without the score where it is None. Leave out amounts below ${k * 3} and, of each team, " +
            "all but the ${up ? 'largest' : 'smallest'} amount; of equal ones keep " +
            'the name that comes first.'
        answer { List<Map<String, Object>> rows, Map<String, Integer> fees ->
          def amounts = rows.collectEntries { [(name(it)): fees.getOrDefault(team(it), k * 10) +
              (flip ? score(it) : -score(it))] }
          def kept = rows.findAll { (amounts[name(it)] as int) >= k * 3 }.groupBy { team(it) }.collect { key, all ->
            def names = all.collect { name(it) }.sort()
            names.sort { (up ? -1 : 1) * (amounts[it] as int) }.first()
          }
          kept.sort().collect { tuple(it, amounts[it]) }
        }
        def bill = { String none, String least -> """
          def solve(rows, fees):
              best = {}
              for r in sorted(rows, key=lambda r: r['name']):
                  amount = $none ${flip ? '+' : '-'} (r['score'] or 0)
                  old = best.get(r['team'])
                  if amount >= $least and (old is None or amount ${up ? '>' : '<'} old[1]):
                      best[r['team']] = (r['name'], amount)
              return sorted(best.values())
        """ }
        reference bill("fees.get(r['team'], ${k * 10})", "${k * 3}")
        decoy 'takes 0 where there is no fee', bill("fees.get(r['team'], 0)", "${k * 3}")
        decoy 'keeps small amounts', bill("fees.get(r['team'], ${k * 10})", '-999')
        break

      case 10:
        goal "Row b follows row a if the age of b is greater than that of a by 1 to ${k + 2} and " +
            "${flip ? 'both have the same team' : 'their teams differ'}. Return the list of the names of the " +
            "longest chain in which each " +
            'row follows the one before; of several the one whose list of names comes first. An empty list if ' +
            'there are no rows.'
        answer { List<Map<String, Object>> rows -> // grow the best chain that ends at each row, youngest first
          Map<String, List<String>> best = [:]
          for (b in rows.sort { age(it) }) {
            def before = rows.findAll { a ->
              age(b) > age(a) && age(b) - age(a) <= k + 2 && (team(a) == team(b)) == flip
            }.collect { best.getOrDefault(name(it), []) }
            before.add([])
            int size = before.collect { it.size() }.max()
            best.put(name(b), before.findAll { it.size() == size }.sort { it.join(' ') }.first() + [name(b)])
          }
          int longest = best.values().collect { it.size() }.max() ?: 0
          best.values().findAll { it.size() == longest }.sort { it.join(' ') }.find() ?: []
        }
        def chain = { String follows, String tie -> """
          from functools import lru_cache

          def solve(rows):
              @lru_cache(None)
              def longest(i):
                  a = rows[i]
                  after = [longest(j) for j, b in enumerate(rows) if $follows]
                  return [a['name']] + min(after, key=lambda c: (-len(c), $tie), default=[])

              return min(map(longest, range(len(rows))), key=lambda c: (-len(c), $tie), default=[])
        """ }
        String follows = "0 < b['age'] - a['age'] <= ${k + 2} and (a['team'] == b['team']) == " +
            "${flip ? 'True' : 'False'}"
        reference chain(follows, 'c')
        decoy 'takes any of several', chain(follows, '0')
        decoy 'forgets the teams', chain("0 < b['age'] - a['age'] <= ${k + 2}", 'c')
        break
    }

    signature "solve($input) -> $type"
    def names = 'Al Bo Cy Di Ed Flo Gus Ida Jo Kim Lea Max Ned Ola Pia'.tokenize()
    def table = { int size -> random.picks(names, size).collect {
      [name: it, team: random.pick(['red', 'blue', 'green']), age: random.between(level > 6 ? 30 : 18, 42),
        score: random.chance(0.2) ? null : random.between(-3, 9)]
    } }
    def tables = [[[name: 'Kim', team: 'red', age: 35, score: 4], [name: 'Al', team: 'blue', age: 20, score: null],
        [name: 'Bo', team: 'red', age: 35, score: 9], [name: 'Ed', team: 'blue', age: 23, score: 6]],
      [[name: 'Ola', team: 'green', age: 27, score: 0]]]
    def edges = [[], [[name: 'Pia', team: 'red', age: 18, score: null]],
      [[name: 'Max', team: 'red', age: 30, score: 5], [name: 'Ida', team: 'red', age: 30, score: 5],
        [name: 'Flo', team: 'blue', age: 31, score: 5], [name: 'Jo', team: 'red', age: 31, score: -5]],
      [[name: 'Ned', team: 'blue', age: 40, score: 9], [name: 'Bo', team: 'red', age: 40, score: 9],
        [name: 'Cy', team: 'green', age: 42, score: 9], [name: 'Lea', team: 'green', age: 41, score: 9],
        [name: 'Al', team: 'red', age: 39, score: 8], [name: 'Di', team: 'blue', age: 38, score: 9]]]
    if (level == 9) {
      def fees = { [red: random.between(5, 60), blue: random.between(0, 60)] }
      tables.each { example it, [red: 30] }
      2.times { example table(random.between(4, 6)), fees() }
      10.times { hidden table(random.between(5, 9)), fees() }
      edges.each { edge it, [blue: 20, red: 20] }
      edges.drop(2).each { edge it, [:] }
      edge edges[2], [red: 0, blue: 0]
      edge edges.last(), [red: 0, blue: 1, green: 2]
    } else {
      tables.each { example it }
      3.times { example table(random.between(4, 6)) }
      10.times { hidden table(random.between(6, 10)) }
      edges.each { edge it }
    }
  }
}
