// Can the builder look things up in a dictionary, build one, and turn one round?
family {
  skills 'dictionaries'

  pose { level, random ->
    String input = 'd: dict[str, int]'
    String type = 'int'
    def solve = { value -> "def solve(d):\n    return $value\n" }
    def count = { value -> "def solve(words):\n    return $value\n" }

    def names = 'fig nut pear plum lime kiwi apple peach mango grape cherry orange'.tokenize()
    def numbers = { List<String> keys ->
      keys.collectEntries { [(it): random.between(-5, 15)] } as Map<String, Integer>
    }
    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    String reverse = flip ? '' : ', reverse=True'
    String most = flip ? 'max' : 'min'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return the number of keys in `d`${flip ? '' : ' plus ' + k}."
        answer { Map<String, Integer> d -> flip ? d.size() : d.size() + k }
        reference solve("len(d) + ${flip ? 0 : k}")
        decoy 'adds the values', solve('sum(d.values())')
        decoy 'counts different values', solve("len(set(d.values())) + ${flip ? 0 : k}")
        break
      case '1b':
        String key = random.pick(names)
        goal "Return the value of '$key' in `d`; $k if it is not there."
        answer { Map<String, Integer> d -> d.containsKey(key) ? d.get(key) : k }
        reference solve("d.get('$key', $k)")
        decoy 'fails if it is not there', solve("d['$key']")
        decoy 'takes 0 for not there', solve("d.get('$key') or $k")
        example numbers([key])
        example numbers(random.picks(names, 3) + key)
        edge([(key): 0, pea: 1])
        break

      case '2a':
        type = 'list[str]'
        goal "Return the list of the keys of `d` in ${flip ? '' : 'reverse '}alphabetical order."
        answer { Map<String, Integer> d -> flip ? d.keySet().sort() : d.keySet().sort().reverse() }
        reference solve("sorted(d$reverse)")
        decoy 'keeps the order', solve('list(d)')
        decoy 'sorts by value', solve("sorted(d, key=d.get$reverse)")
        break
      case '2b':
        type = 'list[int]'
        goal 'Return the list of the values in `d`, sorted from ' +
            (flip ? 'smallest to largest.' : 'largest to smallest.')
        answer { Map<String, Integer> d -> flip ? d.values().sort() : d.values().sort().reverse() }
        reference solve("sorted(d.values()$reverse)")
        decoy 'leaves out repeats', solve("sorted(set(d.values())$reverse)")
        decoy 'sorts by key', solve("[d[x] for x in sorted(d$reverse)]")
        break

      case '3a':
        goal 'Return the sum of the values in `d` plus the number of its keys.'
        answer { Map<String, Integer> d -> (d.values().sum(0) as int) + d.size() }
        reference solve('sum(d.values()) + len(d)')
        decoy 'adds different values', solve('sum(set(d.values())) + len(d)')
        decoy 'forgets the keys', solve('sum(d.values())')
        break
      case '3b':
        goal "Return the ${flip ? 'largest' : 'smallest'} value in `d`; $k if `d` is empty."
        answer { Map<String, Integer> d ->
          d ? (flip ? d.values().max() : d.values().min()) : k
        }
        reference solve("${most}(d.values(), default=$k)")
        decoy 'always thinks of the default', solve("${most}([*d.values(), $k])")
        decoy 'takes the key by alphabet', solve("d[${most}(d)] if d else $k")
        edge([fig: -4, pear: -2])
        edge([fig: 14, pear: 20, apple: 17])
        break

      case '4a':
        type = 'list[str]'
        String than = flip ? 'greater' : 'less'
        goal "Return the list of the keys of `d` with a value $than than $k, in alphabetical " +
            'order.'
        answer { Map<String, Integer> d ->
          d.keySet().findAll { String key -> flip ? d.get(key) > k : d.get(key) < k }.sort()
        }
        reference solve("sorted(x for x in d if d[x] ${flip ? '>' : '<'} $k)")
        decoy 'takes equals too', solve("sorted(x for x in d if d[x] ${flip ? '>=' : '<='} $k)")
        decoy 'keeps the order', solve("[x for x in d if d[x] ${flip ? '>' : '<'} $k]")
        edge([plum: k, pear: k + 1, lime: k - 1, fig: k + 2, cherry: k - 2])
        break
      case '4b':
        type = 'dict[str, int]'
        goal "Return a dictionary with the keys of `d` and each value ${flip ? 'plus' : 'times'} " +
            "$k."
        answer { Map<String, Integer> d ->
          d.collectEntries { String key, Integer value -> [(key): flip ? value + k : value * k] }
        }
        reference solve("{x: v ${flip ? '+' : '*'} $k for x, v in d.items()}")
        decoy 'confuses plus and times',
            solve("{x: v ${flip ? '*' : '+'} $k for x, v in d.items()}")
        decoy 'leaves out what is not positive',
            solve("{x: v ${flip ? '+' : '*'} $k for x, v in d.items() if v > 0}")
        break

      case '5a':
        type = 'dict[str, int]'
        goal 'Return a dictionary with the entries of `d` whose key has ' +
            "${flip ? 'more' : 'fewer'} than 5 letters and whose value is greater than $k."
        answer { Map<String, Integer> d ->
          d.findAll { String key, Integer value ->
            (flip ? key.length() > 5 : key.length() < 5) && value > k
          }
        }
        def filter = { String test -> solve("{x: v for x, v in d.items() if $test}") }
        String size = flip ? 'len(x) > 5' : 'len(x) < 5'
        reference filter("$size and v > $k")
        decoy 'needs only one of the two', filter("$size or v > $k")
        decoy 'takes equal values', filter("$size and v >= $k")
        edge([cherry: k, fig: k, orange: k + 1, nut: k + 1, apple: k + 2, lime: 0, banana: 1])
        example([cherry: k + 3, fig: k + 2, orange: 0, nut: k, apple: k])
        break
      case '5b':
        input = 'words: list[str]'
        type = 'dict[str, int]'
        goal 'Return a dictionary from each word in `words` to how often it occurs if it occurs ' +
            "at least ${flip ? 1 : 2} times."
        answer { List<String> words -> words.countBy { it }.findAll { flip || it.value > 1 } }
        reference count("{w: words.count(w) for w in words if words.count(w) > ${flip ? 0 : 1}}")
        decoy 'counts the letters', count('{w: len(w) for w in words}')
        decoy 'always says one', count('{w: 1 for w in words}')
        break

      case '6a':
        input = 'words: list[str]'
        type = 'dict[str, int]'
        goal 'Return a dictionary from each letter that a word in `words` ' +
            "${flip ? 'starts' : 'ends'} with to the number of such words."
        answer { List<String> words -> words.countBy { flip ? it.take(1) : it.takeRight(1) } }
        def letters = { String list, int at ->
          count("{w[$at]: [v[$at] for v in $list].count(w[$at]) for w in words}")
        }
        reference letters('words', flip ? 0 : -1)
        decoy 'looks at the other end', letters('words', flip ? -1 : 0)
        decoy 'counts each word once', letters('set(words)', flip ? 0 : -1)
        break
      case '6b':
        type = 'dict[int, str]'
        goal 'Return a dictionary from each value in `d` to the key that has it; of several keys ' +
            "the ${flip ? 'first' : 'last'} in the alphabet."
        answer { Map<String, Integer> d ->
          d.keySet().groupBy { String key -> d.get(key) }
              .collectEntries { [(it.key): flip ? it.value.min() : it.value.max()] }
        }
        reference solve("{d[x]: x for x in sorted(d${flip ? ', reverse=True' : ''})}")
        decoy 'takes the other of several', solve("{d[x]: x for x in sorted(d$reverse)}")
        decoy 'takes the last in the dictionary', solve('{v: x for x, v in d.items()}')
        break

      case '7a':
        type = 'str'
        goal "Return the key of the ${flip ? 'largest' : 'smallest'} value in `d`; of several " +
            "keys the first in the alphabet; '' if `d` is empty."
        answer { Map<String, Integer> d ->
          d.keySet().sort().sort { String key -> flip ? -d.get(key) : d.get(key) }.find() ?: ''
        }
        reference solve("${most}(sorted(d), key=d.get, default='')")
        decoy 'takes the first in the dictionary', solve("${most}(d, key=d.get, default='')")
        decoy 'takes the last in the alphabet',
            solve("${most}(sorted(d, reverse=True), key=d.get, default='')")
        break
      case '7b':
        type = 'list[str]'
        goal 'Return the list of the keys of `d`, sorted by value, ' +
            "${flip ? 'smallest' : 'largest'} first; those of equal value in alphabetical order."
        answer { Map<String, Integer> d ->
          d.keySet().sort().sort { String key -> flip ? d.get(key) : -d.get(key) }
        }
        reference solve("sorted(d, key=lambda x: (${flip ? '' : '-'}d[x], x))")
        decoy 'keeps the order of equals', solve("sorted(d, key=d.get$reverse)")
        decoy 'ignores the values', solve('sorted(d)')
        break

      case '8a':
      case '8b':
        input = 'words: list[str]'
        type = flip ? 'dict[int, list[str]]' : 'dict[str, list[str]]'
        goal "Return a dictionary from each ${flip ? 'length' : 'first letter'} of a word in " +
            '`words` to the list of the different words that have it, in alphabetical order.'
        answer { List<String> words ->
          def different = words.toSet().sort()
          flip ? different.groupBy { it.length() } : different.groupBy { it.take(1) }
        }
        String key = flip ? 'len' : 'itemgetter(0)'
        def group = { String all -> """
          from operator import itemgetter

          def solve(words):
              groups = {}
              for word in $all:
                  groups.setdefault(${key}(word), []).append(word)
              return groups
        """ }
        reference group('sorted(set(words))')
        decoy 'keeps repeats', group('sorted(words)')
        decoy 'keeps the order', group('dict.fromkeys(words)')
        break

      case '9a':
      case '9b':
        input = 'words: list[str]'
        type = 'list[tuple[str, int]]'
        goal "Return the list of pairs (word, how often it occurs) for the $k words that occur " +
            'most often in `words`, most often first; of those that occur equally often the ' +
            "${flip ? 'first' : 'last'} in the alphabet comes first. All words if there are " +
            'fewer.'
        answer { List<String> words ->
          def counts = words.countBy { it }
          def order = flip ? counts.keySet().sort() : counts.keySet().sort().reverse()
          order.sort { -counts[it] }.take(k).collect { tuple(it, counts[it]) }
        }
        def top = { String order -> """
          def solve(words):
              top = sorted($order, key=words.count, reverse=True)[:$k]
              return [(word, words.count(word)) for word in top]
        """ }
        reference top("sorted(set(words)$reverse)")
        decoy 'takes equals by place', top('dict.fromkeys(words)')
        decoy 'takes equals the other way', top("sorted(set(words)${flip ? ', reverse=True' : ''})")
        break

      case '10a':
      case '10b':
        input = 'd: dict[str, str]'
        type = 'dict[str, int]'
        goal 'Each value of `d` may be a key again. Return a dictionary from each key to the ' +
            "number of steps from key to value until a word is reached that is not a key; ${-k} " +
            'if that never happens.'
        answer { Map<String, String> d ->
          d.collectEntries { String key, String value ->
            def words = (0..d.size()).inject([key]) { List<String> chain, int i ->
              d.containsKey(chain.last()) ? chain + d.get(chain.last()) : chain
            }
            [(key): d.containsKey(words.last()) ? -k : words.size() - 1]
          }
        }
        def follow = { String end -> """
          def solve(d):
              result = {}
              for key in d:
                  word, steps = key, 0
                  while word in d and steps <= len(d):
                      word, steps = d[word], steps + 1
                  result[key] = $end
              return result
        """ }
        reference follow("steps if word not in d else -$k")
        decoy 'counts a ring as steps', follow('steps')
        decoy 'stops after two', solve("{x: 2 if d[x] in d else 1 for x in d}")
        break
    }

    signature "solve($input) -> $type"
    if (level == 10) {
      def links = { int size ->
        random.picks(names, size).collectEntries { [(it): random.pick(names)] }
      }
      example([fig: 'nut', nut: 'pear', plum: 'plum'])
      4.times { example links(random.between(4, 8)) }
      10.times { hidden links(random.between(4, 11)) }
      edge([:])
      edge([fig: 'nut', nut: 'fig', kiwi: 'fig', lime: 'pear'])
      edge([lime: 'pear', pear: 'plum', plum: 'mango', mango: 'end', kiwi: 'lime'])
    } else if (input == 'words: list[str]') {
      def words = { int size -> (1..size).collect { random.pick(names) } }
      example(['fig', 'nut', 'lime', 'fig', 'apple', 'nut'])
      4.times { example words(random.between(4, 8)) }
      10.times { hidden words(random.between(6, 14)) }
      edge([])
      edge(['nut', 'fig', 'nut', 'nut', 'plum', 'apple', 'plum', 'pear', 'kiwi'])
      edge(['pear', 'orange', 'plum', 'lime', 'peach', 'apple', 'cherry'])
    } else {
      example([pear: 7, fig: 3, apple: 7, nut: -2])
      example([kiwi: 9, cherry: 12, orange: 8])
      3.times { example numbers(random.picks(names, random.between(2, 6))) }
      10.times { hidden numbers(random.picks(names, random.between(3, 9))) }
      edge([:])
      edge([nut: 4, fig: 4, plum: 4, apple: -4])
      edge([orange: 0, nut: 9, mango: -1, fig: 9, cherry: -1, apple: 2, kiwi: -1])
      edge([pear: 20, kiwi: 19, peach: -20, grape: -19])
    }
  }
}
