// Can the builder take a sentence apart into words, and put words together?
family {
  skills 'text', 'words'

  pose { level, random ->
    String type = 'int'
    constraint '`s` holds words of lower-case letters with single spaces between; maybe none'

    def vocabulary = ('a i on no an was saw tea eat ate live evil stop pots spot tops river ' +
        'stone green leaf leaves garden window yellow orange table letter number').tokenize()
    def sentence = { int least, int most ->
      int size = random.between(least, most)
      (1..size).collect { random.pick(vocabulary) }.join(' ')
    }
    def solve = { value -> "def solve(s):\n    return $value\n" }

    int k = random.between(3, 5)
    boolean flip = random.chance(0.5)

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal 'Return the number of words in `s`.'
        answer { String s -> s.tokenize().size() }
        reference solve('len(s.split())')
        decoy 'counts spaces', solve("s.count(' ') + 1")
        decoy 'counts letters', solve('len(s)')
        break
      case '1b':
        type = 'list[str]'
        goal 'Return the list of the words in `s`, in order.'
        answer { String s -> s.tokenize() }
        reference solve('s.split()')
        decoy 'finds a word in nothing', solve("s.split(' ')")
        decoy 'lists letters', solve('list(s)')
        break

      case '2a':
        type = 'list[str]'
        goal 'Return the list of the words in `s` ' +
            (flip ? 'in alphabetical order.' : 'last to first.')
        answer { String s -> flip ? s.tokenize().sort() : s.tokenize().reverse() }
        reference solve(flip ? 'sorted(s.split())' : 's.split()[::-1]')
        decoy 'keeps the order', solve('s.split()')
        decoy 'leaves out repeats', solve(flip ? 'sorted(set(s.split()))'
            : 'list(dict.fromkeys(s.split()[::-1]))')
        break
      case '2b':
        String mark = random.pick(['-', '+', '/', '_'])
        type = 'str'
        goal "Return the words of `s` in order with '$mark' between them instead of a space."
        answer { String s -> s.tokenize().join(mark) }
        reference solve("'$mark'.join(s.split())")
        decoy 'replaces one space only', solve("s.replace(' ', '$mark', 1)")
        decoy 'ends with one', solve("''.join(w + '$mark' for w in s.split())")
        break

      case '3a':
        type = 'list[int]'
        goal 'Return the list of the lengths of the words in `s`, in order.'
        answer { String s -> s.tokenize().collect { it.length() } }
        reference solve('[len(w) for w in s.split()]')
        decoy 'sorts them', solve('sorted(len(w) for w in s.split())')
        decoy 'counts the space', solve("[len(w) + 1 for w in s.split()]")
        break
      case '3b':
        String most = flip ? 'max' : 'min'
        goal "Return the length of the ${flip ? 'longest' : 'shortest'} word in `s`; 0 if none."
        answer { String s ->
          def lengths = s.tokenize().collect { it.length() } ?: [0]
          flip ? lengths.max() : lengths.min()
        }
        reference solve("${most}((len(w) for w in s.split()), default=0)")
        decoy 'fails if there are none', solve("${most}(len(w) for w in s.split())")
        decoy 'compares by alphabet', solve("len(${most}(s.split(), default=''))")
        break

      case '4a':
        type = 'str'
        goal 'Return the words of `s` last to first, with single spaces between them.'
        answer { String s -> s.tokenize().reverse().join(' ') }
        reference solve("' '.join(s.split()[::-1])")
        decoy 'reverses the letters too', solve('s[::-1]')
        decoy 'sorts them', solve("' '.join(sorted(s.split(), reverse=True))")
        break
      case '4b':
        goal "Return how many words in `s` have more than $k letters."
        answer { String s -> s.tokenize().count { it.length() > k } as int }
        reference solve("sum(1 for w in s.split() if len(w) > $k)")
        decoy 'counts equals', solve("sum(1 for w in s.split() if len(w) >= $k)")
        decoy 'counts letters', solve("sum(len(w) for w in s.split() if len(w) > $k)")
        edge 'oak tree stone'
        break

      case '5a':
        String letter = random.pick(['s', 't', 'l', 'e'])
        String place = flip ? 'start' : 'end'
        type = 'list[str]'
        goal "Return the list of the words in `s` that $place with '$letter', in order."
        answer { String s ->
          s.tokenize().findAll { flip ? it.startsWith(letter) : it.endsWith(letter) }
        }
        reference solve("[w for w in s.split() if w.${place}swith('$letter')]")
        decoy 'looks anywhere', solve("[w for w in s.split() if '$letter' in w]")
        decoy 'looks at the wrong place',
            solve("[w for w in s.split() if w.${flip ? 'end' : 'start'}swith('$letter')]")
        example "${letter}ine ten${letter} ta${letter}er"
        example "o${letter} ${letter}un ${letter}i eel"
        edge 'tents east late slate tell sell set less'
        break
      case '5b':
        type = 'str'
        goal 'Return `s` with the letters of each word reversed; the words keep their order.'
        answer { String s -> s.tokenize().collect { it.reverse() }.join(' ') }
        reference solve("' '.join(w[::-1] for w in s.split())")
        decoy 'reverses everything', solve('s[::-1]')
        decoy 'reverses the words', solve("' '.join(s.split()[::-1])")
        break

      case '6a':
        type = 'str'
        goal 'Return the longest word in `s`, the ' + (flip ? 'first' : 'last') +
            " of the longest if there are several; '' if there are no words."
        answer { String s ->
          def all = s.tokenize()
          def longest = all.findAll { it.length() == all.collect { it.length() }.max() } ?: ['']
          flip ? longest.first() : longest.last()
        }
        reference solve("max(s.split()${flip ? '' : '[::-1]'}, key=len, default='')")
        decoy 'takes another of the longest',
            solve("max(s.split()${flip ? '[::-1]' : ''}, key=len, default='')")
        decoy 'compares by alphabet', solve("max(s.split(), default='')")
        break
      case '6b':
        goal "Return how many different words with more than $k letters there are in `s`."
        answer { String s -> s.tokenize().toSet().count { it.length() > k } as int }
        reference solve("len({w for w in s.split() if len(w) > $k})")
        decoy 'counts repeats', solve("sum(1 for w in s.split() if len(w) > $k)")
        decoy 'counts words that occur once',
            solve("sum(1 for w in s.split() if s.split().count(w) == 1 and len(w) > $k)")
        break

      case '7a':
        type = 'str'
        goal 'Return the words of `s`, sorted from ' +
            (flip ? 'shortest to longest' : 'longest to shortest') +
            ' and those of equal length by alphabet, with single spaces between them.'
        answer { String s ->
          s.tokenize().sort().sort { flip ? it.length() : -it.length() }.join(' ')
        }
        reference solve("' '.join(sorted(s.split(), key=lambda w: (${flip ? '' : '-'}len(w), w)))")
        decoy 'ignores the alphabet',
            solve("' '.join(sorted(s.split(), key=lambda w: ${flip ? '' : '-'}len(w)))")
        decoy 'ignores the length', solve("' '.join(sorted(s.split()))")
        break
      case '7b':
        type = 'str'
        goal "Return `s` with the letters of each word of more than $k letters reversed; the " +
            'words keep their order.'
        answer { String s ->
          s.tokenize().collect { it.length() > k ? it.reverse() : it }.join(' ')
        }
        reference solve("' '.join(w[::-1] if len(w) > $k else w for w in s.split())")
        decoy 'reverses every word', solve("' '.join(w[::-1] for w in s.split())")
        decoy 'reverses words of equal length too',
            solve("' '.join(w[::-1] if len(w) >= $k else w for w in s.split())")
        edge 'oak tree stone'
        break

      case '8a':
        type = 'str'
        goal 'Return the word that occurs most often in `s`, the first in the alphabet if there ' +
            "are several; '' if there are no words."
        answer { String s ->
          def counts = s.tokenize().countBy { it }
          counts.keySet().sort().sort { -counts[it] }.find() ?: ''
        }
        reference solve("min(s.split(), key=lambda w: (-s.split().count(w), w), default='')")
        decoy 'takes the first to occur', solve("max(s.split(), key=s.split().count, default='')")
        decoy 'counts inside words',
            solve("min(s.split(), key=lambda w: (-s.count(w), w), default='')")
        break
      case '8b':
        type = 'list[str]'
        goal "Return the list of the words that occur ${flip ? 'once' : 'more than once'} in " +
            '`s`, each listed once, in alphabetical order.'
        answer { String s ->
          def counts = s.tokenize().countBy { it }
          counts.keySet().findAll { (counts[it] == 1) == flip }.sort()
        }
        String test = "s.split().count(w) ${flip ? '==' : '>'} 1"
        reference solve("sorted({w for w in s.split() if $test})")
        decoy 'keeps the order of the text',
            solve("list(dict.fromkeys(w for w in s.split() if $test))")
        decoy 'lists every word', solve("sorted(set(s.split()))")
        break

      case '9a':
        goal 'Two words are anagrams if both have the same letters, each as often. Return the ' +
            'size of the largest set of different words in `s` that are anagrams of each other; ' +
            '0 if there are no words.'
        answer { String s ->
          s.tokenize().toSet().countBy { it.toList().sort().join('') }.values().max() ?: 0
        }
        reference '''
          def solve(s):
              groups = {}
              for word in s.split():
                  groups.setdefault(''.join(sorted(word)), set()).add(word)
              return max((len(group) for group in groups.values()), default=0)
        '''
        decoy 'counts repeats', solve(
            'max((sum(sorted(v) == sorted(w) for v in s.split()) for w in s.split()), default=0)')
        decoy 'looks at which letters only', solve(
            'max((sum(set(v) == set(w) for v in set(s.split())) for w in s.split()), default=0)')
        edge 'tea teat ate taste state at'
        break
      case '9b':
        type = 'dict[int, list[str]]'
        goal 'Return a dictionary from each length of a word in `s` to the list of the different ' +
            'words of that length, in alphabetical order.'
        answer { String s -> s.tokenize().toSet().sort().groupBy { it.length() } }
        reference solve(
            '{len(w): sorted({v for v in s.split() if len(v) == len(w)}) for w in s.split()}')
        decoy 'lists repeats', solve('{len(w): sorted(v for v in s.split() if len(v) == len(w)) ' +
            'for w in s.split()}')
        decoy 'keeps the last word only', solve('{len(w): [w] for w in s.split()}')
        break

      case '10a':
      case '10b':
        int width = random.between(12, 20)
        type = 'list[str]'
        goal "Break `s` into lines of at most $width characters, with as many words as fit on " +
            'each line and single spaces between them. Return the list of the lines.'
        answer { String s ->
          s.tokenize().inject([] as List<String>) { List<String> lines, String word ->
            lines && lines.last().length() + 1 + word.length() <= width
                ? lines.take(lines.size() - 1) + (lines.last() + ' ' + word)
                : lines + word
          }
        }
        def wrap = { String test -> """
          def solve(s):
              lines = []
              for word in s.split():
                  if lines and $test:
                      lines[-1] += ' ' + word
                  else:
                      lines.append(word)
              return lines
        """ }
        reference wrap("len(lines[-1]) + 1 + len(word) <= $width")
        decoy 'lets no line be full', wrap("len(lines[-1]) + 1 + len(word) < $width")
        decoy 'forgets the space', wrap("len(lines[-1]) + len(word) <= $width")
        def full = 'x' * (width - 4)
        edge "abc $full abcd $full"
        break
    }

    signature "solve(s: str) -> $type"
    ['leaf', 'eat a tea ate eat', 'yellow window was stone yellow window'].each { example it }
    3.times { example sentence(4, 7) }
    10.times { hidden sentence(5, 10) }
    ['', 'was saw was on saw no', 'yellow orange window yellow'].each { edge it }
    ['tops evil stop pots evil a live garden', 'an garden on i'].each { edge it }
  }
}
