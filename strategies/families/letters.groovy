// Can the builder work on the characters of a text, one by one and all together?
family {
  skills 'text', 'letters'

  pose { level, random ->
    String type = 'str'
    constraint '`s` holds letters, digits, blanks and punctuation; maybe nothing'

    def letters = { String s -> s.toList().findAll { it.toLowerCase() in 'a'..'z' } }
    def text = { int least, int most ->
      (1..random.between(least, most)).collect {
        random.pick('aeiouAEiobcdlmnrstaeBDMNR 13,'.toList())
      }.join('').trim()
    }
    def solve = { value -> "def solve(s):\n    return $value\n" }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)
    String letter = random.pick(['a', 'e', 'i', 'o'])

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return `s` with all letters in ${flip ? 'upper' : 'lower'} case."
        answer { String s -> flip ? s.toUpperCase() : s.toLowerCase() }
        reference solve("s.${flip ? 'upper' : 'lower'}()")
        decoy 'changes the first letter only', solve('s.capitalize()')
        decoy 'changes case both ways', solve('s.swapcase()')
        break
      case '1b':
        goal 'Return `s` with its characters last to first.'
        answer { String s -> s.reverse() }
        reference solve('s[::-1]')
        decoy 'reverses the words', solve("' '.join(s.split()[::-1])")
        decoy 'loses the first character', solve('s[:0:-1]')
        break

      case '2a':
        type = 'int'
        goal "Return how many times '$letter' occurs in `s`."
        answer { String s -> s.toList().count { it == letter } as int }
        reference solve("s.count('$letter')")
        decoy 'ignores case', solve("s.lower().count('$letter')")
        decoy 'finds where it is', solve("s.find('$letter')")
        example "$letter${letter}b${letter.toUpperCase()} r$letter"
        edge letter + letter.toUpperCase() + letter
        break
      case '2b':
        goal 'Return `s` followed by its characters last to first.'
        answer { String s -> s + s.reverse() }
        reference solve('s + s[::-1]')
        decoy 'doubles it', solve('s + s')
        decoy 'does not repeat the last', solve('s + s[-2::-1]')
        break

      case '3a':
        goal "Return the ${flip ? 'first' : 'last'} $k characters of `s`, all if fewer, from " +
            'last to first.'
        answer { String s -> (flip ? s.take(k) : s.drop(Math.max(0, s.length() - k))).reverse() }
        reference solve(flip ? "s[:$k][::-1]" : "s[-$k:][::-1]")
        decoy 'takes the other end', solve(flip ? "s[-$k:][::-1]" : "s[:$k][::-1]")
        decoy 'keeps the order', solve(flip ? "s[:$k]" : "s[-$k:]")
        break
      case '3b':
        goal "Return `s` without any '$letter' and in upper case."
        answer { String s -> s.toList().findAll { it != letter }.join('').toUpperCase() }
        reference solve("s.replace('$letter', '').upper()")
        decoy 'loses capitals too', solve("s.upper().replace('${letter.toUpperCase()}', '')")
        decoy 'removes one only', solve("s.replace('$letter', '', 1).upper()")
        edge letter + letter.toUpperCase() + letter
        break

      case '4a':
        type = 'int'
        goal "Return how many characters of `s` are vowels: one of 'aeiou' or 'AEIOU'."
        answer { String s -> s.toLowerCase().toList().count { it in 'aeiou'.toList() } as int }
        reference solve("sum(1 for c in s if c in 'aeiouAEIOU')")
        decoy 'misses capitals', solve("sum(1 for c in s if c in 'aeiou')")
        decoy 'counts each once', solve("len(set(s) & set('aeiouAEIOU'))")
        break
      case '4b':
        goal "Return the characters of `s` that are ${flip ? 'letters' : 'digits'}, in order."
        answer { String s -> (flip ? letters(s) : s.toList().findAll { it in '0'..'9' }).join('') }
        reference solve("''.join(c for c in s if c.is${flip ? 'alpha' : 'digit'}())")
        decoy 'keeps both', solve("''.join(c for c in s if c.isalnum())")
        decoy 'takes the others',
            solve("''.join(c for c in s if c.is${flip ? 'digit' : 'alpha'}())")
        example 'b3 C-12d1'
        break

      case '5a':
        goal "Return the characters of `s` that are not vowels ('aeiou' or 'AEIOU'), last to " +
            'first.'
        answer { String s ->
          s.reverse().toList().findAll { !(it.toLowerCase() in 'aeiou'.toList()) }.join('')
        }
        reference solve("''.join(c for c in s[::-1] if c not in 'aeiouAEIOU')")
        decoy 'keeps capitals', solve("''.join(c for c in s[::-1] if c not in 'aeiou')")
        decoy 'keeps the order', solve("''.join(c for c in s if c not in 'aeiouAEIOU')")
        break
      case '5b':
        goal "Return `s` with each character written ${flip ? k : 2} times, in " +
            "${flip ? 'lower' : 'upper'} case."
        int times = flip ? k : 2
        answer { String s ->
          def all = s.toList().collectMany { c -> (1..times).collect { c } }.join('')
          flip ? all.toLowerCase() : all.toUpperCase()
        }
        reference solve("''.join(c * $times for c in s).${flip ? 'lower' : 'upper'}()")
        decoy 'repeats the whole', solve("(s * $times).${flip ? 'lower' : 'upper'}()")
        decoy 'keeps the case', solve("''.join(c * $times for c in s)")
        break

      case '6a':
        type = 'bool'
        goal 'Return whether the letters of `s` read the same both ways. Case does not matter, ' +
            'nor does what is not a letter.'
        answer { String s ->
          def plain = letters(s).join('').toLowerCase()
          plain == plain.reverse()
        }
        reference "def solve(s):\n    plain = [c for c in s.lower() if c.isalpha()]\n" +
            '    return plain == plain[::-1]\n'
        decoy 'looks at case', "def solve(s):\n    plain = [c for c in s if c.isalpha()]\n" +
            '    return plain == plain[::-1]\n'
        decoy 'looks at every character', solve('s.lower() == s[::-1].lower()')
        def half = text(3, 5)
        example half + half.toUpperCase().reverse()
        example half.toUpperCase() + ', ' + half.reverse() + '!'
        hidden half + '-' + half.toLowerCase().reverse() + '.'
        break
      case '6b':
        goal "Return the ${flip ? 'letters of `s` in lower case' : 'characters of `s`'}, each " +
            'where it occurs first and left out where it occurs again.'
        answer { String s -> (flip ? letters(s.toLowerCase()) : s.toList()).unique().join('') }
        reference solve(flip ? "''.join(dict.fromkeys(c for c in s.lower() if c.isalpha()))"
            : "''.join(dict.fromkeys(s))")
        decoy 'sorts them', solve(flip ? "''.join(sorted({c for c in s.lower() if c.isalpha()}))"
            : "''.join(sorted(set(s)))")
        decoy 'removes neighbours only',
            solve("''.join(c for i, c in enumerate(s) if i == 0 or c != s[i - 1])")
        break

      case '7a':
        goal "Return `s` with each letter from 'a' to 'z' replaced by the one $k places later, " +
            "'a' after 'z'. Other characters stay."
        def alphabet = ('a'..'z').toList()
        answer { String s ->
          s.toList().collect {
            it in alphabet ? alphabet[(alphabet.indexOf(it) + k) % 26] : it
          }.join('')
        }
        def shift = { String otherwise, String wrap -> """
          def solve(s):
              return ''.join(chr(97 + (ord(c) - 97 + $k)$wrap) if $otherwise else c for c in s)
        """ }
        reference shift("'a' <= c <= 'z'", ' % 26')
        decoy "does not go on after 'z'", shift("'a' <= c <= 'z'", '')
        decoy 'moves every character', shift('True', ' % 26')
        edge 'xyz, Zebra'
        break
      case '7b':
        type = 'int'
        goal "Return the sum of the places of the letters of `s` in the alphabet ('a' and 'A' " +
            'are 1), minus the sum of its digits.'
        answer { String s ->
          def places = letters(s.toLowerCase()).collect { ('a'..'z').toList().indexOf(it) + 1 }
          (places.sum(0) as int) - (s.toList().findAll { it in '0'..'9' }
            .collect { it as int }.sum(0) as int)
        }
        def score = { String code -> solve("sum($code for c in s.lower() if c.isalpha())" +
            " - sum(int(c) for c in s if c.isdigit())") }
        reference score('ord(c) - 96')
        decoy "counts 'a' as 0", score('ord(c) - 97')
        decoy 'forgets the digits', solve("sum(ord(c) - 96 for c in s.lower() if c.isalpha())")
        break

      case '8a':
      case '8b':
        goal "Return `s` with each run of $k or more equal characters replaced by the character " +
            'and the length of the run; other characters stay.'
        answer { String s ->
          s.toList().inject([] as List<String>) { List<String> runs, String c ->
            runs && runs.last().startsWith(c) ? runs.dropRight(1) + (runs.last() + c) : runs + c
          }.collect { it.length() < k ? it : it.take(1) + it.length() }.join('')
        }
        def encode = { String test -> """
          from itertools import groupby

          def solve(s):
              runs = [''.join(run) for _, run in groupby(s)]
              return ''.join(run[0] + str(len(run)) if $test else run for run in runs)
        """ }
        reference encode("len(run) >= $k")
        decoy 'replaces longer runs only', encode("len(run) > $k")
        decoy 'replaces every run', encode('True')
        edge "abb${'A' * k}a"
        example "${'b' * k}aa ${'1' * (k + 1)}".toString()
        break

      case '9a':
      case '9b':
        goal 'Return the longest part of `s`, without gaps, that reads the same both ways, the ' +
            "${flip ? 'first' : 'last'} if there are several; '' if `s` is empty."
        answer { String s ->
          def parts = (0..s.length()).collectMany { int i ->
            (i..s.length()).collect { int j -> s.substring(i, j) }
          }.findAll { it == it.reverse() }
          int longest = parts.collect { it.length() }.max()
          def fit = parts.findAll { it.length() == longest }
          flip ? fit.first() : fit.last()
        }
        def search = { String order, String compared -> """
          def solve(s):
              parts = [s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)]
              same = [part for part in parts if $compared == ${compared}[::-1]]
              return max(same$order, key=len, default='')
        """ }
        reference search(flip ? '' : '[::-1]', 'part')
        decoy 'takes another of several', search(flip ? '[::-1]' : '', 'part')
        decoy 'ignores case', search(flip ? '' : '[::-1]', 'part.lower()')
        example 'noon, level'
        break

      case '10a':
      case '10b':
        type = 'int'
        goal flip
            ? 'Return the length of the longest text that reads the same both ways and can be ' +
                'left when characters of `s` are deleted; 0 if `s` is empty.'
            : 'Return the smallest number of characters that must be deleted from `s` so that it ' +
                'reads the same both ways.'
        answer { String s -> // the longest subsequence that `s` and its reverse share
          def back = s.reverse().toList()
          int shared = s.toList().inject([0] * (back.size() + 1)) { List<Integer> row, String c ->
            (0..<back.size()).inject([0]) { List<Integer> next, int i ->
              next + (back[i] == c ? row[i] + 1 : Math.max(next.last(), row[i + 1]))
            }
          }.last()
          flip ? shared : s.length() - shared
        }
        reference """
          def solve(s):
              kept = [[0] * (len(s) + 1) for _ in range(len(s) + 1)]
              for i in range(len(s) - 1, -1, -1):
                  kept[i][i] = 1
                  for j in range(i + 1, len(s)):
                      kept[i][j] = (2 + kept[i + 1][j - 1] if s[i] == s[j]
                                    else max(kept[i + 1][j], kept[i][j - 1]))
              longest = kept[0][len(s) - 1] if s else 0
              return ${flip ? 'longest' : 'len(s) - longest'}
        """
        def count = { String kept -> solve(flip ? kept : "len(s) - $kept".toString()) }
        decoy 'counts pairs anywhere', count('len([c for c in s if s.count(c) > 1])')
        decoy 'counts places that agree', count('sum(a == b for a, b in zip(s, s[::-1]))')
        break
    }

    signature "solve(s: str) -> $type"
    ['x', 'Ada', 'a1 Bee, 22', ' Moon O'].each { example it }
    2.times { example text(6, 9) }
    10.times { hidden text(10, 16) }
    ['', 'aaab', 'LEVEL 33 level', '..,7', 'Eabcba! i', 'ae EA ei'].each { edge it }
  }
}
