// Can the builder set text: pad, align, wrap and put into columns?
family {
  skills 'text', 'layout'

  pose { level, random ->
    String type = level < 5 ? 'str' : 'list[str]'
    constraint '`s` holds words of lower-case letters with single blanks between; maybe none'
    def solve = { value -> "def solve(s):\n    return $value\n" }
    def program = { String lines -> "def solve(s):\n    words = s.split()\n$lines" }

    int k = random.between(2, 5)
    int width = random.between(9, 14)
    boolean flip = random.chance(0.5)
    boolean up = random.chance(0.5)
    String mark = random.pick(['.', '-', '*', '_'])
    // lines as full as can be, each as a list of words
    def wrap = { String s ->
      List<List<String>> lines = []
      for (word in s.tokenize()) {
        if (lines && (lines.last() + [word]).join(' ').length() <= width) {
          lines.last().add(word)
        } else {
          lines.add([word])
        }
      }
      lines
    }
    String wrapping = "    lines = []\n    for w in words:\n        if lines and len(lines[-1]) + 1 + len(w) <= " +
        "$width:\n" +
            "            lines[-1] += ' ' + w\n        else:\n            lines.append(w)\n"
    String rule = "Break `s` into lines of at most $width characters: each line takes as many words as fit, with " +
        "single blanks " +
            'between; a longer word has a line of its own. '

    switch (level) {
      case 1:
        goal "Return `s` with as many '$mark' ${flip ? 'behind' : 'before'} it as are needed to make it " +
            "${width + k} characters " +
            'long; `s` itself if it is longer.'
        answer { String s -> flip ? s.padRight(width + k, mark) : s.padLeft(width + k, mark) }
        def pad = { String f, int n -> solve("s.${f}($n, '$mark')") }
        reference pad(flip ? 'ljust' : 'rjust', width + k)
        decoy 'pads on the other side', pad(flip ? 'rjust' : 'ljust', width + k)
        decoy 'is one short', pad(flip ? 'ljust' : 'rjust', width + k - 1)
        break

      case 2:
        goal "Return `s` if it has at most $width characters, else its ${flip ? 'first' : 'last'} ${width - k} " +
            "characters with ${'one two three four five'.tokenize()[k - 1]} '$mark' ${flip ? 'behind' : 'before'} " +
            "them."
        answer { String s ->
          s.length() <= width ? s : flip ? s.take(width - k) + mark * k : mark * k + s.takeRight(width - k)
        }
        def cut = { String sign, int n -> solve("s if len(s) $sign $width else " +
            (flip ? "s[:$n] + '${mark * k}'" : "'${mark * k}' + s[-$n:]")) }
        reference cut('<=', width - k)
        decoy 'cuts texts that just fit', cut('<', width - k)
        decoy 'keeps too much', cut('<=', width)
        edge 'abcdefghijklmnop'.take(width)
        edge 'abcdefghijklmnop'.take(width + 1)
        break

      case 3:
        goal "Return `s` in the middle of a line of ${width * 2} characters, with '$mark' on both sides; where " +
            "the two sides can not be equally long, the ${flip ? 'left' : 'right'} one is longer by 1. Return `s` " +
            "itself if it is not shorter than the line."
        answer { String s ->
          int all = Math.max(0, width * 2 - s.length())
          int less = all.intdiv(2)
          flip ? mark * (all - less) + s + mark * less : mark * less + s + mark * (all - less)
        }
        def middle = { String left -> "def solve(s):\n    n = max(0, ${width * 2} - len(s))\n    left = $left\n" +
            "    return '$mark' * left + s + '$mark' * (n - left)\n" }
        reference middle(flip ? '(n + 1) // 2' : 'n // 2')
        decoy 'makes the other side longer', middle(flip ? 'n // 2' : '(n + 1) // 2')
        decoy 'puts it on the left', middle('0')
        break

      case 4:
        goal "Return the words of `s` in one text, each padded with '$mark' ${flip ? 'behind' : 'before'} it to " +
            "the length of the longest, with '${up ? ' ' : '|'}' between them; an empty text if there are none."
        answer { String s ->
          int most = s.tokenize().collect { it.length() }.max() ?: 0
          s.tokenize().collect { flip ? it.padRight(most, mark) : it.padLeft(most, mark) }.join(up ? ' ' : '|')
        }
        def columns = { String f, String n -> program("    n = $n\n    return '${up ? ' ' : '|'}'.join(w.${f}(n, " +
            "'$mark') for w in words)\n") }
        reference columns(flip ? 'ljust' : 'rjust', 'max(map(len, words), default=0)')
        decoy 'pads on the other side', columns(flip ? 'rjust' : 'ljust', 'max(map(len, words), default=0)')
        decoy 'takes the length of the first', columns(flip ? 'ljust' : 'rjust', 'len(words[0]) if words else 0')
        break

      case 5:
        goal "Return the list of lines with $k words of `s` each, in order, with single blanks between; the " +
            "${flip ? 'last' : 'first'} line " +
            'has fewer if they do not come out even.'
        answer { String s ->
          def words = s.tokenize()
          int first = flip ? 0 : words.size() % k
          ((first ? [words.take(first)] : []) + words.drop(first).collate(k)).collect { it.join(' ') }
        }
        def lines = { String start -> program("    return [' '.join(words[max(0, i):i + $k]) for i in " +
            "range($start, len(words), $k)]\n") }
        String first = "-(-len(words) % $k)"
        reference lines(flip ? '0' : first)
        decoy 'makes the other line shorter', lines(flip ? first : '0')
        decoy 'leaves out the shorter line', lines("len(words) % $k")
        break

      case 6:
        goal rule + "Return the list of the " +
            "lines${flip ? '' : ', each with \'' + mark + '\' behind it up to the width'}."
        answer { String s -> wrap(s).collect { flip ? it.join(' ') : it.join(' ').padRight(width, mark) } }
        reference program(wrapping + "    return [${flip ? 'x' : 'x.ljust(' + width + ', \'' + mark + '\')'} for " +
            "x in lines]\n")
        decoy 'breaks within words', solve("[s[i:i + $width]${flip ? '' : '.ljust(' + width + ', \'' + mark + '\')'} " +
            "for i in range(0, len(s), $width)]")
        decoy 'lets lines be longer', program("    lines = ['']\n    for w in words:\n        if len(lines[-1]) " +
            "<= $width:\n" +
            "            lines[-1] += ' ' * (lines[-1] != '') + w\n        else:\n            lines.append(w)\n   " +
            " return lines\n")
        break

      case 7:
        goal rule + "Return the list of the lines, each ${flip ? 'on the right' : 'in the middle'} of $width " +
            "characters: blanks before " +
            "it${flip ? '.' : ' and behind it, where the blanks before it are as many as those behind it or 1 fewer.'}"
        answer { String s ->
          wrap(s).collect {
            String line = it.join(' ')
            int all = Math.max(0, width - line.length())
            flip ? ' ' * all + line : ' ' * all.intdiv(2) + line + ' ' * (all - all.intdiv(2))
          }
        }
        def lines = { String left -> program(wrapping + "    return [(' ' * ($left) + " +
            "x)${flip ? '' : '.ljust(' + width + ')'} for x in lines]\n") }
        String all = "max(0, $width - len(x))"
        reference lines(flip ? all : all + ' // 2')
        decoy 'counts one more', lines(flip ? all + ' + 1' : '(' + all + ' + 1) // 2')
        decoy 'leaves it on the left', lines('0')
        break

      case 8:
        goal "Put the words of `s` into $k columns, " +
            "${flip ? 'row by row' : 'column by column, all columns but the last ones full'}: there are as few " +
            "rows as possible. Return the list of the rows, where each word is padded with '$mark' behind it to " +
            "the length of the longest " +
            'word of `s`, and nothing stands between; a place without a word is left out.'
        answer { String s ->
          def words = s.tokenize()
          int most = words.collect { it.length() }.max() ?: 0
          int rows = (words.size() + k - 1).intdiv(k)
          (0..<rows).collect { int r ->
            (0..<words.size()).findAll { flip ? it.intdiv(k) == r : it % rows == r }
                .collect { words[it].padRight(most, mark) }.join('')
          }
        }
        def grid = { String part, String most -> program("    n = $most\n    rows = -(-len(words) // $k)\n" +
            "    return [''.join(w.ljust(n, '$mark') for w in $part) for r in range(rows)]\n") }
        String byRow = "words[r * $k:r * $k + $k]"
        reference grid(flip ? byRow : 'words[r::rows]', 'max(map(len, words), default=0)')
        decoy 'fills it the other way', grid(flip ? 'words[r::rows]' : byRow, 'max(map(len, words), default=0)')
        decoy 'takes the length of the first word', grid(flip ? byRow : 'words[r::rows]',
            'len(words[0]) if words else 0')
        break

      case 9:
        goal rule + "Then put in more blanks between the words of each line${flip ? ' but the last' : ''} that " +
            "has several so that it is $width long: all gaps are equal or, of those further " +
            "${up ? 'left' : 'right'}, some longer by 1. Return the list of the lines."
        answer { String s ->
          def lines = wrap(s)
          lines.withIndex().collect { words, int i ->
            int gaps = words.size() - 1
            int blanks = width - (words.collect { it.length() }.sum() as int)
            boolean plain = gaps == 0 || flip && i == lines.size() - 1
            plain ? words.join(' ') : (0..gaps).collect { int j ->
              int more = blanks % gaps
              int gap = blanks.intdiv(gaps) + ((up ? j < more : j >= gaps - more) ? 1 : 0)
              j == gaps ? words[j] : words[j] + ' ' * gap
            }.join('')
          }
        }
        def justify = { String last, String pick -> program(wrapping +
            "    result = []\n    for n, line in enumerate(lines):\n" +
            "        ws = line.split()\n        if len(ws) > 1 and $last:\n            i = 0\n            gaps = " +
            "[1] * (len(ws) - 1)\n" +
            "            for i in range($width - len(line)):\n                gaps[$pick] += 1\n" +
            "            line = ''.join(w + ' ' * g for w, g in zip(ws, gaps + [0]))\n        " +
            "result.append(line)\n    return result\n") }
        String most = flip ? 'n < len(lines) - 1' : 'True'
        reference justify(most, up ? 'i % len(gaps)' : '-1 - i % len(gaps)')
        decoy 'treats the last line otherwise', justify(flip ? 'True' : 'n < len(lines) - 1',
            up ? 'i % len(gaps)' : '-1 - i % len(gaps)')
        decoy 'starts at the other side', justify(most, up ? '-1 - i % len(gaps)' : 'i % len(gaps)')
        break

      case 10:
        type = 'int'
        goal "Break `s` into lines of at most ${width + 3} characters between words (no word is longer), not " +
            "always as full as can be. A line costs the ${up ? 'square' : 'cube'} of the number of characters it " +
            "is shorter than that${flip ? ', but the last line costs nothing' : ''}. Return the least sum of the " +
            "costs, plus $k; just $k if there are no words."
        answer { String s -> // all ways to break, best cost for the rest after each word
          def words = s.tokenize()
          List<Integer> best = [0]
          for (from in (0..<words.size()).toList().reverse()) {
            def costs = (from + 1..words.size()).findAll { words.subList(from, it).join(' ').length() <= width +
                3 }.collect { int to ->
              int left = width + 3 - words.subList(from, to).join(' ').length()
              (flip && to == words.size() ? 0 : left**(up ? 2 : 3) as int) + best[to - from - 1]
            }
            best.add(0, costs.min())
          }
          best.first() + k
        }
        def least = { String pick, String last -> "def solve(s):\n    words = s.split()\n\n    def cost(i):\n     " +
            "   if i == len(words):\n" +
            "            return 0\n        fits = [j for j in range(i + 1, len(words) + 1) if len(' " +
            "'.join(words[i:j])) <= ${width + 3}]\n" +
            "        return $pick(($last (${width + 3} - len(' '.join(words[i:j]))) ** ${up ? 2 : 3}) + cost(j) " +
            "for j in fits)\n\n" +
            "    return cost(0) + $k\n" }
        String last = flip ? 'j < len(words) and' : ''
        reference least('min', last)
        String letters = 'abcdefghijklmnopqrstuvwxyz'
        edge "${letters.take(width)} an a ${letters.take(width + 2)}"
        decoy 'makes each line as full as can be', least('(lambda c: list(c)[-1])', last)
        decoy 'treats the last line otherwise', least('min', flip ? '' : 'j < len(words) and')
        break
    }

    signature "solve(s: str) -> $type"
    def vocabulary = ('a i on no an was saw tea river stone green leaf garden window yellow table letter ' +
        'number').tokenize()
    def text = { int size -> (1..size).collect { random.pick(vocabulary) }.join(' ') }
    boolean many = level > 2
    ['tea was green', 'a', 'on a river a stone was no leaf'].each { example it }
    2.times { example text(random.between(2, many ? 7 : 4)) }
    10.times { hidden text(random.between(many ? 5 : 1, many ? 12 : 6)) }
    ['', 'yellow window', 'a i a i a i a i a', 'garden garden garden garden garden', 'i was on an green letter',
        'number a'].each { edge it }
    edge 'a tea garden i saw a window was green on a table no river stone'
    edge 'saw i window saw garden on a yellow letter i number'
  }
}
