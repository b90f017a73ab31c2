// Can the builder turn a text into a code, and a code back into the text?
family {
  skills 'encoding', 'ciphers'

  pose { level, random ->
    String input = 's: str'
    String type = 'str'
    String alphabet = 'abcdefghijklmnopqrstuvwxyz'
    constraint level == 5 ? '`s` has lower-case and upper-case English letters, blanks, digits and dots; it may ' +
        'be empty'
        : level == 4 || level == 9 ? '`s` is what the coding described gives for some text of lower-case letters'
        : '`s` has lower-case English letters only; it may be empty'
    def solve = { value -> "def solve(s):\n    return $value\n" }
    def letter = { int i -> alphabet[Math.floorMod(i, 26)] }
    def runs = { String s ->
      List<String> all = []
      s.toList().each { all.add(all && all.last().startsWith(it) ? all.removeLast() + it : it) }
      all
    }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    String sign = flip ? '+' : '-'
    List<String> texts = []
    List<String> edges = ['', 'a', 'z', 'zzzzzz', 'aabbbcaaa', 'xyzabc', 'mississippi', 'abcabcabcabc'].toList()

    switch (level) {
      case 1:
        goal "Return `s` with each letter ${flip ? 'written ' + k + ' times' : 'followed by ' + (k - 1) + ' dashes'}."
        answer { String s -> s.toList().collect { flip ? it * k : it + '-' * (k - 1) }.join('') }
        def each = { String part -> solve("''.join($part for c in s)") }
        reference each(flip ? "c * $k" : "c + '-' * ${k - 1}")
        decoy 'repeats the whole', solve(flip ? "s * $k" : "s + '-' * ${k - 1}")
        decoy 'is one off', each(flip ? "c * ${k - 1}" : "c + '-' * $k")
        break

      case 2:
        goal "Return `s` with each letter replaced by the one $k places ${flip ? 'further on' : 'before it'} in " +
            "the alphabet; ${flip ? "after 'z' comes 'a'" : "before 'a' comes 'z'"} again."
        answer { String s -> s.toList().collect { letter(alphabet.indexOf(it) + (flip ? k : -k)) }.join('') }
        def shift = { String by, String round -> solve("''.join(chr((ord(c) - 97 $by)$round + 97) for c in s)") }
        reference shift("$sign $k", ' % 26')
        decoy 'goes the other way', shift("${flip ? '-' : '+'} $k", ' % 26')
        decoy 'leaves the alphabet', shift("$sign $k", '')
        break

      case 3:
        goal 'Return the code of `s`: for each longest run of equal letters ' +
            (flip ? 'the letter and then how often it stands there' : 'how often the letter stands there, then ' +
            'the letter') +
            ", but a run of one as the letter alone${k % 2 == 0 ? '' : ' and a run of two as the two letters'}."
        answer { String s ->
          runs(s).collect {
            int n = it.length()
            n < 3 - (k + 1) % 2 ? it : flip ? it.take(1) + n : n + it.take(1)
          }.join('')
        }
        def code = { int plain -> """
          from itertools import groupby

          def solve(s):
              runs = [''.join(g) for _, g in groupby(s)]
              return ''.join(r if len(r) < $plain else ${flip ? 'r[0] + str(len(r))' : 'str(len(r)) + r[0]'}
                             for r in runs)
        """ }
        reference code(k % 2 == 0 ? 2 : 3)
        decoy 'treats short runs otherwise', code(k % 2 == 0 ? 3 : 2)
        decoy 'writes every count', code(1)
        edges.addAll(['aabb', 'zzzzzzzzzzzzq'])
        break

      case 4:
        goal 'In `s` each ' + (flip ? 'letter is followed by a number of one or two digits'
            : 'letter has a number of one or two digits before it') +
            ", which says how often the letter stands there. Return the text, with $k dashes at its end."
        answer { String s ->
          def letters = s.toList().findAll { it >= 'a' }
          def counts = s.toList().collect { alphabet.contains(it) ? ' ' : it }.join('').tokenize().collect { it as int }
          letters.withIndex().collect { String c, int i -> c * counts[i] }.join('') + '-' * k
        }
        def decode = { String digits -> """
          import re

          def solve(s):
              pairs = re.findall(r'${flip ? '([a-z])(' + digits + ')' : '(' + digits + ')([a-z])'}', s)
              return ''.join(${flip ? 'c * int(n) for c, n' : 'c * int(n) for n, c'} in pairs) + '-' * $k
        """ }
        reference decode('[0-9]+')
        decoy 'reads one digit', decode('[0-9]')
        decoy 'takes each letter once', solve("''.join(c for c in s if c.isalpha()) + '-' * $k")
        def coded = { int size -> (1..size).collect {
          String n = random.between(1, 14)
          String c = random.word(1, 1)
          flip ? c + n : n + c
        }.join('') }
        texts.addAll((1..15).collect { coded(random.between(1, 6)) })
        edges.clear()
        edges.addAll(['', flip ? 'a1' : '1a', flip ? 'z10' : '10z', flip ? 'a2b1a12' : '2a1b12a',
            flip ? 'q1q1' : '1q1q'])
        break

      case 5:
        goal "Return `s` with each lower-case letter replaced by the one $k places " +
            "${flip ? 'further on' : 'before it'} " +
            'in the alphabet, going round, each upper-case letter likewise, each digit by the one ' +
            "${k - 1} further on, going round after 9, and nothing else changed."
        answer { String s ->
          s.toList().collect {
            int at = alphabet.indexOf(it.toLowerCase())
            String to = letter(at + (flip ? k : -k))
            at >= 0 ? (it == it.toLowerCase() ? to : to.toUpperCase()) : it >= '0' && it <= '9' ?
                (((it as int) + k - 1) % 10).toString() : it
          }.join('')
        }
        def caesar = { String upper, String digit -> """
          def solve(s):
              def turn(c):
                  if c.islower():
                      return chr((ord(c) - 97 $sign $k) % 26 + 97)
                  if c.isupper():
                      return $upper
                  return $digit if c.isdigit() else c
              return ''.join(map(turn, s))
        """ }
        String upper = "chr((ord(c) - 65 $sign $k) % 26 + 65)"
        reference caesar(upper, "str((int(c) + ${k - 1}) % 10)")
        decoy 'makes them lower', caesar("chr((ord(c) - 65 $sign $k) % 26 + 97)", "str((int(c) + ${k - 1}) % 10)")
        decoy 'does not go round with digits', caesar(upper, "str(int(c) + ${k - 1})")
        def signs = 'aezmTAZQ 059.'.toList()
        texts.addAll((1..15).collect { (1..random.between(3, 12)).collect { random.pick(signs) }.join('') })
        edges = ['', 'Z9', 'a A z', '...', 'Xyz 1999 Abc.', '0123456789'].toList()
        break

      case 6:
        String key = random.word(k, k)
        goal "Write '$key' again and again under the letters of `s`. Return `s` with each letter moved " +
            "${flip ? 'on' : 'back'} in the alphabet, going round, by the place of the letter under it (a is " +
            "${k % 2}, b is ${k % 2 + 1} and so on)."
        answer { String s ->
          s.toList().withIndex().collect { String c, int i ->
            int by = alphabet.indexOf(key[i % k]) + k % 2
            letter(alphabet.indexOf(c) + (flip ? by : -by))
          }.join('')
        }
        def move = { String way, int first, String under -> """
          def solve(s):
              by = [ord(c) - 97 + $first for c in '$key']
              return ''.join(chr((ord(c) - 97 $way by[$under]) % 26 + 97) for i, c in enumerate(s))
        """ }
        reference move(sign, k % 2, "i % $k")
        decoy 'counts from the other number', move(sign, 1 - k % 2, "i % $k")
        decoy 'moves the wrong way', move(flip ? '-' : '+', k % 2, "i % $k")
        break

      case 7:
        goal flip ? "Write `s` into rows of $k letters (the last may be shorter) and return the letters column " +
            "by column, each from top to bottom."
            : "A text was written into rows of $k letters (the last may be shorter) and read column by column, " +
            "each from top to bottom; that gave `s`. Return the text."
        answer { String s ->
          def order = (0..<s.length()).toList().sort { it.intdiv(k) }.sort { it % k }
          flip ? order.collect { s[it] }.join('') : (0..<s.length()).collect { s[order.indexOf(it)] }.join('')
        }
        def columns = { String width, String join -> """
          def solve(s):
              text = [''] * len(s)
              for i in range($width):
                  size = len(text[i::$width])
                  text[i::$width], s = s[:size], s[size:]
              return ''.join($join)
        """ }
        reference flip ? solve("''.join(s[i::$k] for i in range($k))") : columns("$k", 'text')
        decoy 'exchanges the ways', flip ? columns("$k", 'text') : solve("''.join(s[i::$k] for i in range($k))")
        decoy 'takes another width', flip ? solve("''.join(s[i::${k + 1}] for i in range(${k + 1}))")
            : columns("${k + 1}", 'text')
        edges.addAll(['abcdefghijklmnopq', 'ab'])
        break

      case 8:
        type = 'list[int]'
        goal 'Start with the list of the 26 letters from a to z. For each letter of `s`, note its place in the ' +
            'list ' +
            "(the first is ${k % 2}), then " +
            "${flip ? 'move it to the front of the list' : 'exchange it with the one before it, if any'}" +
            '. Return the list of the places noted.'
        answer { String s ->
          List<String> list = alphabet.toList()
          s.toList().collect { String c ->
            int at = list.indexOf(c)
            List<String> before = list.take(at)
            List<String> after = list.drop(at + 1)
            list = flip ? [c] + before + after : before.dropRight(1) + [c] + before.takeRight(1) + after
            at + k % 2
          }
        }
        def coder = { String change -> """
          def solve(s):
              letters, places = [chr(i) for i in range(97, 123)], []
              for c in s:
                  i = letters.index(c)
                  places.append(i + ${k % 2})
                  $change
              return places
        """ }
        String front = 'letters.insert(0, letters.pop(i))'
        String swap = 'j = max(0, i - 1); letters[i], letters[j] = letters[j], letters[i]'
        reference coder(flip ? front : swap)
        decoy 'never changes the list', coder('pass')
        decoy 'moves it elsewhere', coder(flip ? swap : front)
        break

      case 9:
        goal "In `s` a number from 2 to 9 and a part in brackets behind it, such as 3[ab], stand for the part " +
            "so often${flip ? '' : ', every second time reversed, starting with the second'}. Inner such parts are " +
            'worked out first. Return the text without numbers and brackets.'
        answer { String s ->
          (0..s.length()).inject(s) { String t, int i ->
            int to = t.indexOf(']')
            int from = t.take(Math.max(0, to)).lastIndexOf('[')
            if (to < 0) {
              return t
            }
            String part = t.substring(from + 1, to)
            String all = (1..(t[from - 1] as int)).collect { flip || it % 2 == 1 ? part : part.reverse() }.join('')
            t.take(from - 1) + all + t.drop(to + 1)
          }
        }
        def expand = { String back, String find -> """
          import re

          def solve(s):
              while '[' in s:
                  m = re.search(r'$find', s)
                  n, part = int(m[1]), m[2]
                  s = s[:m.start()] + ''.join($back for i in range(n)) + s[m.end():]
              return s
        """ }
        String back = flip ? 'part' : 'part[::1 - i % 2 * 2]'
        reference expand(back, '([0-9])[[]([a-z]*)[]]')
        decoy 'repeats one time less', expand("$back[:len(part) * (i > 0)]", '([0-9])[[]([a-z]*)[]]')
        decoy flip ? 'reverses every second' : 'never reverses',
            expand(flip ? 'part[::1 - i % 2 * 2]' : 'part', '([0-9])[[]([a-z]*)[]]')
        def nested = { int rounds -> (1..rounds).inject(random.word(1, 2)) { String t, int i ->
          String part = random.between(2, 3) + '[' + t + random.word(0, 1) + ']'
          random.chance(0.5) ? random.word(0, 2) + part : part + random.between(2, 4) + '[' + random.word(1, 2) + ']'
        } }
        texts.addAll((1..15).collect { nested(random.between(1, 3)) })
        edges = ['', 'abc', '9[a]', '2[2[2[ab]]]', 'x2[ab]y3[cd]z', '4[ab2[cd]e]'].toList()
        break

      case 10:
        input = 's: str, p: int'
        goal "All rotations of a text (each made by moving some letters from its front to its end) were sorted " +
            "${flip ? 'alphabetically' : 'in reverse alphabetical order'}; equal ones stay. `s` has the last " +
            "letter of each, in that order, and `p` is the place of the text itself among them (0 is the first). " +
            "Return the text."
        answer { String s, int p -> // put the letters in front of the sorted table, again and again
          def table = (0..<s.length()).inject([''] * s.length()) { List<String> rows, int i ->
            def next = rows.withIndex().collect { String row, int j -> s[j] + row }.sort()
            flip ? next : next.reverse()
          }
          s ? table[p] : ''
        }
        def invert = { String order, String turn -> """
          def solve(s, p):
              order, text = sorted(range(len(s)), key=lambda i: $order), ''
              for _ in s:
                  p = order[p]
                  text += s[p]
              return text$turn
        """ }
        reference invert(flip ? 's[i]' : '-ord(s[i])', '')
        decoy 'sorts the other way', invert(flip ? '-ord(s[i])' : 's[i]', '')
        decoy 'reads it backwards', invert(flip ? 's[i]' : '-ord(s[i])', '[::-1]')
        break
    }

    signature "solve($input) -> $type"
    def any = { int least, int most -> (1..random.between(least, most)).collect {
      String c = random.word(1, 1)
      level == 10 ? random.pick(['a', 'b', 'n', 'r', 's']) : random.chance(0.5) ? c : c * random.between(2, 4)
    }.join('') }
    texts.addAll(texts ? [] : (1..15).collect { it < 6 ? any(2, 4) : any(4, 9) })
    if (level == 10) {
      def code = { String t ->
        def rotations = (0..<t.length()).collect { t.drop(it) + t.take(it) }.sort()
        def order = flip ? rotations : rotations.reverse()
        [order.collect { it[t.length() - 1] }.join(''), order.indexOf(t)] as List<Object>
      }
      texts.take(5).collect { code(it) }.each { example it[0], it[1] }
      texts.drop(5).collect { code(it) }.each { hidden it[0], it[1] }
      edges.drop(1).collect { code(it) }.each { edge it[0], it[1] }
      edge '', 0
    } else {
      texts.take(5).each { example it }
      texts.drop(5).each { hidden it }
      edges.each { edge it }
    }
  }
}
