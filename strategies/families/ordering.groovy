// Can the builder put things in order, by the right key, and say what the order tells?
family {
  skills 'sorting', 'ordering'

  pose { level, random ->
    String type = 'list[int]'
    boolean text = false
    def solve = { value -> "def solve(xs):\n    return $value\n" }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)
    String reverse = flip ? '' : ', reverse=True'
    String other = flip ? ', reverse=True' : ''
    String upwards = flip ? 'smallest to largest' : 'largest to smallest'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return the list of the elements of `xs`, sorted from $upwards."
        answer { List<Integer> xs -> flip ? xs.toSorted() : xs.toSorted().reverse() }
        reference solve("sorted(xs$reverse)")
        decoy 'sorts the wrong way', solve("sorted(xs$other)")
        decoy 'leaves out repeats', solve("sorted(set(xs)$reverse)")
        break
      case '1b':
        text = true
        type = 'list[str]'
        goal "Return the list of the words in `xs` in ${flip ? '' : 'reverse '}alphabetical " +
            'order.'
        answer { List<String> xs -> flip ? xs.toSorted() : xs.toSorted().reverse() }
        reference solve("sorted(xs$reverse)")
        decoy 'sorts by length', solve("sorted(xs, key=len$reverse)")
        decoy 'leaves out repeats', solve("sorted(set(xs)$reverse)")
        break

      case '2a':
        goal "Return the list of the $k ${flip ? 'smallest' : 'largest'} elements of `xs`, all " +
            "if fewer, sorted from $upwards."
        answer { List<Integer> xs -> (flip ? xs.toSorted() : xs.toSorted().reverse()).take(k) }
        reference solve("sorted(xs$reverse)[:$k]")
        decoy 'takes the wrong end', solve("sorted(xs$other)[:$k]")
        decoy 'sorts the first ones', solve("sorted(xs[:$k]$reverse)")
        break
      case '2b':
        goal "Return the list of the different elements of `xs`, sorted from $upwards."
        answer { List<Integer> xs -> flip ? xs.toSet().sort() : xs.toSet().sort().reverse() }
        reference solve("sorted(set(xs)$reverse)")
        decoy 'keeps repeats', solve("sorted(xs$reverse)")
        decoy 'keeps the order', solve('list(dict.fromkeys(xs))')
        break

      case '3a':
        type = 'int'
        goal "Return the sum of the $k ${flip ? 'smallest' : 'largest'} elements of `xs`, of all " +
            'if there are fewer.'
        answer { List<Integer> xs ->
          (flip ? xs.toSorted().take(k) : xs.toSorted().takeRight(k)).sum(0) as int
        }
        reference solve("sum(sorted(xs$reverse)[:$k])")
        decoy 'takes the wrong end', solve("sum(sorted(xs$other)[:$k])")
        decoy 'leaves out repeats', solve("sum(sorted(set(xs)$reverse)[:$k])")
        edge([5, 5, 5, 5, 5])
        break
      case '3b':
        type = 'list[int]'
        goal 'Return the list of the differences between neighbours of `xs` after it is sorted ' +
            'from smallest to largest; none is negative.'
        answer { List<Integer> xs -> xs.toSorted().collate(2, 1, false).collect { it[1] - it[0] } }
        reference solve('[b - a for a, b in zip(sorted(xs), sorted(xs)[1:])]')
        decoy 'does not sort', solve('[abs(b - a) for a, b in zip(xs, xs[1:])]')
        decoy 'leaves out repeats',
            solve('[b - a for a, b in zip(sorted(set(xs)), sorted(set(xs))[1:])]')
        break

      case '4a':
        goal "Return the list of the elements of `xs`, sorted by absolute value from $upwards; " +
            'those of equal absolute value keep their order.'
        answer { List<Integer> xs -> xs.toSorted { flip ? Math.abs(it) : -Math.abs(it) } }
        reference solve("sorted(xs, key=abs$reverse)")
        decoy 'sorts by value', solve("sorted(xs$reverse)")
        decoy 'turns equals round', solve("sorted(xs[::-1], key=abs$reverse)")
        break
      case '4b':
        text = true
        type = 'list[str]'
        goal 'Return the list of the words in `xs`, sorted by length, ' +
            "${flip ? 'shortest' : 'longest'} first; those of equal length keep their order."
        answer { List<String> xs -> xs.toSorted { flip ? it.length() : -it.length() } }
        reference solve("sorted(xs, key=len$reverse)")
        decoy 'sorts those of equal length by alphabet',
            solve("sorted(sorted(xs), key=len$reverse)")
        decoy 'turns equals round', solve("sorted(xs[::-1], key=len$reverse)")
        break

      case '5a':
        int m = random.between(3, 6)
        goal "Return the list of the elements of `xs`, sorted by their remainder divided by $m " +
            "(0 to ${m - 1}), those of equal remainder from $upwards."
        answer { List<Integer> xs ->
          xs.toSorted { flip ? it : -it }.toSorted { Math.floorMod(it, m) }
        }
        reference solve("sorted(xs, key=lambda x: (x % $m, ${flip ? 'x' : '-x'}))")
        decoy 'keeps the order of equals', solve("sorted(xs, key=lambda x: x % $m)")
        decoy 'sorts equals the wrong way',
            solve("sorted(xs, key=lambda x: (x % $m, ${flip ? '-x' : 'x'}))")
        edge([m, 0, 2 * m, 1, m + 1])
        break
      case '5b':
        text = true
        type = 'list[str]'
        goal 'Return the list of the words in `xs`, sorted by length, ' +
            "${flip ? 'shortest' : 'longest'} first; those of equal length in alphabetical order."
        answer { List<String> xs -> xs.toSorted().toSorted { flip ? it.length() : -it.length() } }
        reference solve("sorted(xs, key=lambda w: (${flip ? '' : '-'}len(w), w))")
        decoy 'keeps the order of equals', solve("sorted(xs, key=len$reverse)")
        decoy 'sorts equals the wrong way', solve(
            "sorted(sorted(xs, reverse=True), key=lambda w: ${flip ? '' : '-'}len(w))")
        break

      case '6a':
        type = 'int'
        goal 'Return the median of `xs`: the middle one when they are sorted, or of two in the ' +
            "middle the ${flip ? 'smaller' : 'larger'}; 0 if `xs` is empty."
        answer { List<Integer> xs ->
          def sorted = xs.toSorted()
          xs ? sorted[(xs.size() - (flip ? 1 : 0)).intdiv(2)] : 0
        }
        reference solve("sorted(xs)[${flip ? '(len(xs) - 1)' : 'len(xs)'} // 2] if xs else 0")
        decoy 'does not sort', solve("xs[${flip ? '(len(xs) - 1)' : 'len(xs)'} // 2] if xs else 0")
        decoy 'takes the other of two',
            solve("sorted(xs)[${flip ? 'len(xs)' : '(len(xs) - 1)'} // 2] if xs else 0")
        break
      case '6b':
        goal "Return the list of the elements of `xs`: first the ${flip ? 'even' : 'odd'} ones " +
            'sorted from smallest to largest, then the others sorted from largest to smallest.'
        int rest = flip ? 0 : 1
        answer { List<Integer> xs ->
          def first = xs.findAll { it % 2 == 0 == flip }
          def then = xs.findAll { it % 2 == 0 != flip }
          first.toSorted() + then.toSorted().reverse()
        }
        def parts = { String second -> "sorted(x for x in xs if x % 2 == $rest)" +
            " + sorted((x for x in xs if x % 2 != $rest)$second)" }
        reference solve(parts(', reverse=True'))
        decoy 'sorts both upwards', solve(parts(''))
        decoy 'starts with the others', solve("sorted(x for x in xs if x % 2 != $rest)" +
            " + sorted((x for x in xs if x % 2 == $rest), reverse=True)")
        break

      case '7a':
        goal 'Return the list of the ranks of the elements of `xs`, in the order of `xs`: the ' +
            "${flip ? 'smallest' : 'largest'} has rank 1, the next different one rank 2, and so " +
            'on.'
        answer { List<Integer> xs ->
          xs.collect { int x -> 1 + xs.toSet().count { flip ? it < x : it > x } as int }
        }
        reference solve("[sorted(set(xs)$reverse).index(x) + 1 for x in xs]")
        decoy 'starts at 0', solve("[sorted(set(xs)$reverse).index(x) for x in xs]")
        decoy 'counts repeats', solve("[sorted(xs$reverse).index(x) + 1 for x in xs]")
        break
      case '7b':
        goal 'Return the list of the places of the elements of `xs` when they are sorted from ' +
            "$upwards: first the place of the ${flip ? 'smallest' : 'largest'}. The first place " +
            'is 0; of equal elements the one that stands first comes first.'
        answer { List<Integer> xs -> (0..<xs.size()).toSorted { int i -> flip ? xs[i] : -xs[i] } }
        reference solve("sorted(range(len(xs)), key=lambda i: ${flip ? '' : '-'}xs[i])")
        decoy 'looks the elements up', solve("[xs.index(x) for x in sorted(xs$reverse)]")
        decoy 'returns the ranks', solve("[sorted(xs$reverse).index(x) for x in xs]")
        break

      case '8a':
        goal 'Return the list of the elements of `xs`, repeats included, sorted by how often ' +
            "they occur, most often first; those that occur equally often from $upwards."
        answer { List<Integer> xs ->
          def counts = xs.countBy { it }
          xs.toSorted { flip ? it : -it }.toSorted { -counts[it] }
        }
        reference solve("sorted(xs, key=lambda x: (-xs.count(x), ${flip ? 'x' : '-x'}))")
        decoy 'keeps the order of equals', solve("sorted(xs, key=lambda x: -xs.count(x))")
        decoy 'leaves out repeats',
            solve("sorted(set(xs), key=lambda x: (-xs.count(x), ${flip ? 'x' : '-x'}))")
        break
      case '8b':
        text = true
        type = 'list[str]'
        goal "Return the list of the words in `xs`, sorted by their number of vowels ('aeiou'), " +
            "${flip ? 'fewest' : 'most'} first, then by length, longest first, then by alphabet."
        answer { List<String> xs ->
          def vowels = { String w -> w.toList().count { it in 'aeiou'.toList() } as int }
          xs.toSorted().toSorted { -it.length() }.toSorted { flip ? vowels(it) : -vowels(it) }
        }
        def key = { String size -> "def solve(xs):\n" +
            "    vowels = lambda w: sum(w.count(v) for v in 'aeiou')\n" +
            "    return sorted(xs, key=lambda w: (${flip ? '' : '-'}vowels(w), $size, w))\n" }
        reference key('-len(w)')
        decoy 'takes the shortest first', key('len(w)')
        decoy 'ignores the length', key('0')
        break

      case '9a':
      case '9b':
        type = 'int'
        goal 'Return how many pairs of places in `xs` hold elements in the wrong order, when the ' +
            "right order is from $upwards. Equal elements are never in the wrong order."
        answer { List<Integer> xs ->
          (0..<xs.size()).collectMany { int i -> xs.drop(i + 1).collect { [xs[i], it] } }
              .count { flip ? it[0] > it[1] : it[0] < it[1] } as int
        }
        def pairs = { String test -> """
          def solve(xs):
              wrong = 0
              for i, x in enumerate(xs):
                  wrong += sum(1 for y in xs[i + 1:] if $test)
              return wrong
        """ }
        String sign = flip ? '>' : '<'
        reference pairs("x $sign y")
        decoy 'counts equal ones', pairs("x $sign= y")
        decoy 'looks at neighbours only', solve("sum(1 for x, y in zip(xs, xs[1:]) if x $sign y)")
        break

      case '10a':
      case '10b':
        type = 'int'
        goal 'Return the smallest number of times that two elements of `xs` must change places ' +
            "so that `xs` is sorted from $upwards. All elements of `xs` are different."
        answer { List<Integer> xs ->
          def sorted = flip ? xs.toSorted() : xs.toSorted().reverse()
          def state = xs
          int swaps = 0
          for (i in 0..<xs.size()) { // put the right one at each place in turn
            int at = state.indexOf(sorted[i])
            if (at != i) {
              def old = state
              state = old.collect { it == old[i] ? old[at] : it == old[at] ? old[i] : it }
              swaps++
            }
          }
          swaps
        }
        reference """
          def solve(xs):
              goes_to = {x: i for i, x in enumerate(sorted(xs$reverse))}
              rings, seen = 0, set()
              for x in xs:
                  rings += x not in seen
                  while x not in seen:
                      seen.add(x)
                      x = xs[goes_to[x]]
              return len(xs) - rings
        """
        decoy 'counts misplaced elements',
            solve("sum(x != y for x, y in zip(xs, sorted(xs$reverse)))")
        decoy 'halves them', solve("(sum(x != y for x, y in zip(xs, sorted(xs$reverse))) + 1) // 2")
        break
    }

    if (text) {
      def words = 'sun sea tree stone apple river bee tea ice lion plum orange eel'.tokenize()
      signature "solve(xs: list[str]) -> $type"
      example(['tree', 'sun', 'orange', 'sea', 'sun', 'apple'])
      4.times { example random.picks(words, random.between(4, 7)) }
      10.times { hidden random.picks(words, random.between(5, 10)) + random.picks(words, 2) }
      edge([])
      edge(['tea', 'bee', 'ice', 'tea', 'stone', 'river', 'apple'])
      edge(['orange', 'lion', 'plum', 'aloe', 'stone', 'tree', 'eel', 'eel'])
    } else if (level == 10) {
      signature "solve(xs: list[int]) -> $type"
      example([3, 1, 2, 9, 8])
      example([4, 9])
      4.times { example random.shuffle((-3..12).toList()).take(random.between(4, 7)) }
      10.times { hidden random.shuffle((-9..15).toList()).take(random.between(6, 12)) }
      edge([])
      edge([2, 3, 4, 5, 1])
      edge([4, 1, 2, 3, 8, 7, 6, 5])
    } else {
      signature "solve(xs: list[int]) -> $type"
      [[2, -2, 9, 3, 9, 6, -3], [7, 4, 4, 12]].each { example it }
      3.times { example random.numbers(random.between(4, 8), -9, 15) }
      10.times { hidden random.numbers(random.between(6, 12), -9, 15) }
      edge([])
      edge([6, 6])
      edge([4, 4, 9, -9, 1, 9, 4, 1, 0])
      edge([-3, 7, 3, -7, 2, 8, 15])
      edge([1, 2, 3, 4, 5, 16])
    }
  }
}
