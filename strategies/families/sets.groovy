// Can the builder tell what is in one collection, in both, in neither, and in many?
family {
  skills 'sets'

  pose { level, random ->
    String input = 'a: list[int], b: list[int]'
    String type = 'int'
    def solve = { value -> "def solve(a, b):\n    return $value\n" }
    def many = { value -> "def solve(lists):\n    return $value\n" }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)

    switch (level) {
      case 1:
        type = 'set[int]'
        goal "Return the set of the elements of `a` that are ${flip ? 'greater' : 'less'} than " +
            "${k + 2}."
        answer { List<Integer> a, List<Integer> b ->
          a.findAll { flip ? it > k + 2 : it < k + 2 }.toSet()
        }
        def filter = { String sign -> solve("{x for x in a if x $sign ${k + 2}}") }
        reference filter(flip ? '>' : '<')
        decoy 'takes equals too', filter(flip ? '>=' : '<=')
        decoy 'takes the others', filter(flip ? '<' : '>')
        edge([k + 2, k + 1, k + 3, k + 2], [0])
        break

      case 2:
        String sign = flip ? '-' : '&'
        goal 'Return how many different numbers are in `a` ' +
            "${flip ? 'but not' : 'and also'} in `b`, plus $k."
        answer { List<Integer> a, List<Integer> b ->
          a.toUnique().count { int x -> flip != b.contains(x) } + k as int
        }
        reference solve("len(set(a) $sign set(b)) + $k")
        decoy 'counts repeats', solve("sum(1 for x in a if x ${flip ? 'not ' : ''}in b) + $k")
        decoy 'takes them the wrong way', solve(flip ? "len(set(b) - set(a)) + $k" : "len(set(a) | set(b)) + $k")
        break

      case 3:
        type = 'list[int]'
        goal "Return the list of the elements of `a` that are ${flip ? 'not ' : ''}in `b`, each " +
            'once, in the order in which they first occur in `a`.'
        answer { List<Integer> a, List<Integer> b ->
          a.findAll { int x -> flip != b.contains(x) }.toUnique()
        }
        String test = flip ? 'not in' : 'in'
        reference solve("list(dict.fromkeys(x for x in a if x $test b))")
        decoy 'keeps repeats', solve("[x for x in a if x $test b]")
        decoy 'sorts them', solve("sorted({x for x in a if x $test b})")
        break

      case 4:
        type = 'tuple[int, int]'
        String first = flip ? 'only in `a`' : 'in both'
        goal "Return a pair: how many different numbers are $first, and how many different " +
            "multiples of $k are in `a` or `b`. (0 is a multiple of every number.)"
        answer { List<Integer> a, List<Integer> b ->
          def all = a.plus(b).toUnique()
          int left = all.count { int x -> a.contains(x) && flip != b.contains(x) } as int
          tuple(left, all.count { it % k == 0 } as int)
        }
        def pair = { String sign, String all -> solve(
            "(len(set(a) $sign set(b)), sum(1 for x in $all if x % $k == 0))") }
        reference pair(flip ? '-' : '&', 'set(a) | set(b)')
        decoy 'counts repeats', pair(flip ? '-' : '&', 'a + b')
        decoy 'forgets `b`', pair(flip ? '-' : '&', 'set(a)')
        break

      case 5:
        type = 'list[int]'
        goal 'Return the list in which each number occurs as often as in `a` or as in `b`, ' +
            "whichever is ${flip ? 'less' : 'more'} (0 times where it is not there), but at most $k times; sorted " +
            "from smallest to largest."
        answer { List<Integer> a, List<Integer> b ->
          a.plus(b).toUnique().sort().collectMany { int x ->
            int inA = a.count { it == x } as int
            int inB = b.count { it == x } as int
            [x] * Math.min(k, flip ? Math.min(inA, inB) : Math.max(inA, inB))
          }
        }
        String sign = flip ? '&' : '|'
        def bag = { String join, String most -> """
          from collections import Counter

          def solve(a, b):
              bag = Counter(a) $join Counter(b)
              return sorted(x for x in bag for _ in range(min(bag[x], $most)))
        """ }
        reference bag(sign, "$k".toString())
        decoy 'adds the counts', bag('+', "$k".toString())
        decoy 'forgets the limit', bag(sign, 'bag[x]')
        edge([4] * (k + 2), [4] * (k + 1) + [1])
        edge([7] * k + [2] * (k + 3), [2] * (k + 1) + [7])
        break

      case 6:
        type = 'str'
        String both = flip ? 'a' : 'b'
        String one = flip ? 'b' : 'a'
        goal "Let p be the set of the elements of `$both` and q that of `$one`. Return 'equal' if " +
            "p is q, else 'part' if all of p is in q, else 'whole' if all of q is in p, else 'apart' if nothing is " +
            "in both, else 'overlap'."
        answer { List<Integer> a, List<Integer> b ->
          int p = (flip ? a : b).toUnique().size()
          int q = (flip ? b : a).toUnique().size()
          int shared = a.toUnique().count { int x -> b.contains(x) } as int
          shared == p ? (p == q ? 'equal' : 'part')
              : shared == q ? 'whole' : shared == 0 ? 'apart' : 'overlap'
        }
        def relation = { String equal, String apart -> """
          def solve(a, b):
              p, q = set($both), set($one)
              if $equal:
                  return 'equal'
              if p <= q:
                  return 'part'
              if q <= p:
                  return 'whole'
              return $apart
        """ }
        reference relation('p == q', "'overlap' if p & q else 'apart'")
        decoy 'compares the lists', relation('a == b', "'overlap' if p & q else 'apart'")
        decoy 'knows no overlap', relation('p == q', "'apart'")
        break

      case 7:
        int n = random.between(2, 3)
        input = 'lists: list[list[int]]'
        type = 'list[int]'
        goal "Return the list of the different numbers that are in ${flip ? 'at least' : 'just'} " +
            "$n of the `lists`, from smallest to largest."
        answer { List<List<Integer>> lists ->
          lists.collectMany { it.toUnique() }.countBy { it }
              .findAll { flip ? it.value >= n : it.value == n }.keySet().sort()
        }
        def common = { String items, String test -> """
          from collections import Counter

          def solve(lists):
              found = Counter(x for xs in lists for x in $items)
              return sorted(x for x in found if found[x] $test $n)
        """ }
        String test = flip ? '>=' : '=='
        reference common('set(xs)', test)
        decoy 'counts a list more than once', common('xs', test)
        decoy 'asks for another number of lists', common('set(xs)', flip ? '>' : '>=')
        edge((1..n + 1).collect { it > n ? [9, 9, 9] : [6, 6, it] })
        edge((1..n).collect { [2, 8] })
        edge((1..n + 2).collect { it > n + 1 ? [9] * 4 : [3, it] })
        break

      case 8:
        int n = flip ? 2 : random.between(4, 7)
        input = 'lists: list[list[int]]'
        goal "Two of the `lists` are friends if there are at least $n different numbers in " +
            "${flip ? 'both of them' : 'the two together'}." +
            ' Return how many pairs of friends there are. (The order of a pair does not matter; equal lists at ' +
            'different places are different.)'
        answer { List<List<Integer>> lists ->
          int pairs = 0
          for (i in 0..<lists.size()) {
            for (j in 0..<i) {
              int all = (lists[i] + lists[j]).toUnique().size()
              int both = lists[i].toUnique().size() + lists[j].toUnique().size() - all
              pairs += (flip ? both : all) >= n ? 1 : 0
            }
          }
          pairs
        }
        def friends = { String pick, String size -> """
          from itertools import $pick

          def solve(lists):
              return sum(1 for a, b in $pick(lists, 2) if $size >= $n)
        """ }
        String size = "len(set(a) ${flip ? '&' : '|'} set(b))"
        reference friends('combinations', size)
        decoy 'counts each pair twice', friends('permutations', size)
        decoy 'counts repeats', friends('combinations', flip ? 'sum(1 for x in a if x in b)'
            : 'len(a + b)')
        break

      case 9:
        input = 'lists: list[list[int]]'
        type = flip ? 'list[int]' : 'list[list[int]]'
        goal 'Two numbers belong together if they are in the same one of the `lists`, or both ' +
            'belong together with a third number; so all numbers fall into groups. Return the ' +
            (flip ? 'list of the sizes of the groups, from largest to smallest.'
            : 'list of the groups, each from smallest to largest; sort them by their first number.')
        answer { List<List<Integer>> lists ->
          def all = lists.flatten().toUnique() as List<Integer>
          Map<Integer, Integer> label = all.collectEntries { [(it): it] } as Map<Integer, Integer>
          for (round in 1..all.size() + 1) { // the smallest number of a group spreads
            for (xs in lists) {
              def least = xs.collect { label.get(it) }.min()
              xs.each { label.put(it, least) }
            }
          }
          def groups = all.sort().groupBy { label.get(it) }.values().toList()
          flip ? groups.collect { it.size() }.sort().reverse() : groups
        }
        def groups = { String join -> """
          def solve(lists):
              groups = []
              for xs in map(set, lists):
                  $join
                  groups = [g for g in groups if not g & xs] + [xs] * bool(xs)
              return sorted(${flip ? 'map(len, groups), reverse=True' : 'map(sorted, groups)'})
        """ }
        reference groups('xs = xs.union(*(g for g in groups if g & xs))')
        decoy 'joins one group only', groups(
            'xs = xs | next((g for g in groups if g & xs), set())')
        decoy 'forgets the earlier lists', groups('xs = xs | set()')
        break

      case 10:
        input = 'lists: list[list[int]]'
        goal flip ? 'Return the least number of `lists` that can be chosen so that every number ' +
            'that is in any of the `lists` is in a chosen one; 0 if there are no numbers.'
            : 'Return the largest number of `lists` that are not empty and can be chosen so that ' +
            'no number is in two chosen ones.'
        answer { List<List<Integer>> lists ->
          // the unions that some choice reaches, with the least or largest number of lists
          Map<Set<Integer>, Integer> sizes = [([] as Set<Integer>): 0]
          for (xs in lists.findAll { it }) {
            for (old in sizes.collect { [it.key, it.value] }) {
              def union = old[0] as Set<Integer>
              int size = (old[1] as int) + 1
              if (flip || union.disjoint(xs)) {
                def next = union + xs
                int known = sizes.getOrDefault(next, size)
                sizes.put(next, flip ? Math.min(known, size) : Math.max(known, size))
              }
            }
          }
          flip ? sizes.get(lists.flatten().toSet()) : sizes.values().max()
        }
        reference """
          from itertools import combinations

          def solve(lists):
              sets = [set(xs) for xs in lists if xs]
              everything = set().union(*sets)
              for n in ${flip ? 'range(len(sets) + 1)' : 'range(len(sets), -1, -1)'}:
                  for chosen in combinations(sets, n):
                      union = set().union(*chosen)
                      if ${flip ? 'union == everything' : 'len(union) == sum(map(len, chosen))'}:
                          return n
        """
        decoy 'takes the best list each time', """
          def solve(lists):
              sets, taken, n = [set(xs) for xs in lists if xs], set(), 0
              while ${flip ? 'any(s - taken for s in sets)' : 'any(not s & taken for s in sets)'}:
                  taken |= ${flip ? 'max(sets, key=lambda s: len(s - taken))'
              : 'next(s for s in sets if not s & taken)'}
                  n += 1
              return n
        """
        decoy 'goes through the lists once', many(flip
            ? 'sum(1 for i, xs in enumerate(lists) if set(xs) - set(sum(lists[:i], [])))'
            : 'sum(1 for i, xs in enumerate(lists) if xs and not set(xs) & set(sum(lists[:i], [])))')
        break
    }

    signature "solve($input) -> $type"
    if (level < 7) {
      example([3, 7, 3, 9, 12], [7, 1, 9, 7])
      example([5], [])
      example([2, 4], [4, 2, 2])
      2.times { example random.numbers(random.between(3, 6), 0, 9), random.numbers(4, 0, 9) }
      10.times {
        hidden random.numbers(random.between(5, 10), 0, 12), random.numbers(random.between(5, 9), 0, 12)
      }
      edge([], [])
      edge([], [8, 8, 8, 1])
      edge([8, 6, 8, 6, 1], [])
      edge([2, 3, 4, 5, 6, 7, 3], [8, 9, 10, 11, 8])
      edge([5, 5, 3, 5, 2], [3, 2, 5, 3])
      edge([11, 2, 11, 10, 3, 11], [3, 9, 2, 10, 9, 1, 11])
      edge([6, 1, 5, 3, 2], [5, 4, 1])
    } else {
      def lists = { int count -> (1..count).collect {
        random.numbers(random.between(1, level < 9 ? 6 : 4), 1, level == 9 ? 18 : 9)
      } }
      example([[1, 2, 2], [2, 3], [4], [3, 5, 2]])
      example([[7, 7]])
      example([[1, 2, 3, 2], [1, 2, 5], [6, 8, 9, 2, 1]])
      2.times { example lists(random.between(3, 5)) }
      10.times { hidden lists(random.between(5, 8)) }
      edge([])
      edge([[], []])
      edge([[1, 2, 3, 4, 5, 6], [1, 2, 3, 7], [4, 5, 6, 8], [8, 7, 9]])
      edge([[1, 2, 3, 4], [1, 2, 5], [3, 4, 6], [5, 9], [9, 8, 9]])
      edge([[4, 4, 4, 5], [4, 6, 7, 4]])
      edge([[1, 5], [2, 6], [3, 7], [4, 8], [1, 2, 1], [3, 4], [2, 3]])
    }
  }
}
