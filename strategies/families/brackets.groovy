// Can the builder see which bracket belongs to which?
family {
  skills 'stacks', 'brackets'

  pose { level, random ->
    String type = 'int'
    String data = ''
    def solve = { value -> "def solve(s):\n    return $value\n" }

    def loop = { String start, String step, String result -> """
      def solve(s):
          $start
          for i, c in enumerate(s):
              $step
          return $result
    """ }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)

    switch (level) {
      case 1:
        goal "Return the number of '(' minus the number of ')' among the " +
            "${flip ? 'first' : 'last'} $k characters of `s`; among all if there are fewer."
        answer { String s ->
          (flip ? s.take(k) : s.takeRight(k)).toList().collect { it == '(' ? 1 : -1 }.sum(0) as int
        }
        def among = { String part -> solve("${part}.count('(') - ${part}.count(')')") }
        reference among(flip ? "s[:$k]" : "s[-$k:]")
        decoy 'looks at the other end', among(flip ? "s[-$k:]" : "s[:$k]")
        decoy 'looks at everything', among('s')
        break

      case 2:
        goal "Start at 0 and go through `s` from left to right; add $k for each '(' and subtract 1 " +
            "for each ')'. Return the ${flip ? 'largest' : 'smallest'} number reached, start included."
        answer { String s ->
          def heights = s.toList().inject([0]) { List<Integer> h, String c ->
            h + [h.last() + (c == '(' ? k : -1)]
          }
          flip ? heights.max() : heights.min()
        }
        String best = "best = ${flip ? 'max' : 'min'}(best, h)"
        reference loop('h = best = 0', "h += $k if c == '(' else -1; $best", 'best')
        decoy 'returns the end', solve("$k * s.count('(') - s.count(')')")
        decoy 'adds 1', loop('h = best = 0', "h += 1 if c == '(' else -1; $best", 'best')
        break

      case 3:
        type = 'list[int]'
        String odd = flip ? 'it does nothing' : 'it makes that ' + k
        goal "Return the list of how many brackets are open after each character of `s`. A '(' " +
            "opens one, a ')' closes one; where none is open, $odd."
        answer { String s ->
          List<Integer> open = [0]
          for (c in s.toList()) {
            int last = open.last()
            open.add(c == '(' ? last + 1 : last > 0 ? last - 1 : flip ? 0 : k)
          }
          open.drop(1)
        }
        def open = { int none, String result ->
          loop('h = [0]', "h.append(h[-1] + 1 if c == '(' else h[-1] - 1 if h[-1] else $none)", result)
        }
        reference open(flip ? 0 : k, 'h[1:]')
        decoy 'goes below 0', open(-1, 'h[1:]')
        decoy 'counts the start', open(flip ? 0 : k, 'h')
        break

      case 4:
        goal "Each ')' in `s` closes the last '(' before it that is still open, if there is one. " +
            "Return how many ${flip ? "'('" : "')'"} have no partner, plus $k."
        answer { String s ->
          int open = 0
          for (c in s.toList()) {
            open = c == '(' ? open + 1 : Math.max(0, open - 1)
          }
          k + open - (flip ? 0 : s.count('(') - s.count(')'))
        }
        String mark = flip ? '(' : ')'
        reference loop('', "s = s.replace('()', '')", "s.count('$mark') + $k")
        decoy 'removes neighbours once', solve("s.replace('()', '').count('$mark') + $k")
        decoy 'compares the numbers', solve("max(0, 2 * s.count('$mark') - len(s)) + $k")
        break

      case 5:
        type = 'list[tuple[int, int]]'
        String by = flip ? "'('" : "')'"
        goal "Each ')' in `s` closes the last '(' before it that is still open, if there is one. Return the " +
            "list of pairs (place of a '(', place of the ')' that closes it), sorted by the place of the $by; the " +
            "first place is $k."
        answer { String s ->
          def pairs = (0..<s.length()).collect { int i ->
            int open = 0
            int to = (i..<s.length()).find { int j ->
              open += s[j] == '(' ? 1 : -1
              open <= 0
            } ?: 0
            tuple(i + k, to + k)
          }.findAll { s[(it[0] as int) - k] == '(' && it[1] != k }
          flip ? pairs : pairs.sort { it[1] as int }
        }
        def match = { String at, String order -> loop('open, pairs = [], []',
            "open.append(i) if c == '(' else open and pairs.append((open.pop($at) + $k, i + $k))", order) }
        reference match('', flip ? 'sorted(pairs)' : 'pairs')
        decoy 'closes the first that is open', match('0', flip ? 'sorted(pairs)' : 'pairs')
        decoy 'sorts by the other place', match('', flip ? 'pairs' : 'sorted(pairs)')
        break

      case 6:
        data = 'kinds'
        goal "In `s` each of ')', ']' and '}' must close the last of '(', '[' and '{' still open, " +
            'and be of its kind. Return the place of the first character that breaks this (0 for ' +
            "the first); the length of `s` times $k if there is none but some are left open; ${flip ? -1 : -2} if " +
            "all is well."
        answer { String s ->
          def open = [] as List<String>
          int wrong = s.toList().findIndexOf { String c ->
            String partner = [')': '(', ']': '[', '}': '{'].get(c)
            if (partner == null) {
              open.add(c)
              return false
            }
            !open || open.removeLast() != partner
          }
          wrong >= 0 ? wrong : open ? k * s.length() : flip ? -1 : -2
        }
        def check = { String bad, String left -> """
          def solve(s):
              pairs, stack = {')': '(', ']': '[', '}': '{'}, []
              for i, c in enumerate(s):
                  if c not in pairs:
                      stack.append(c)
                  elif $bad:
                      return i
              return $left
        """ }
        String left = "$k * len(s) if stack else ${flip ? -1 : -2}"
        reference check('not stack or stack.pop() != pairs[c]', left)
        decoy 'ignores the kinds', check('not stack or not stack.pop()', left)
        decoy 'forgets those left open', check('not stack or stack.pop() != pairs[c]', flip ? '-1' : '-2')
        break

      case 7:
        String asked = flip ? 'length of the longest' : 'number of all'
        goal "A text is well formed if each '(' in it is closed by a ')' and each ')' closes a '('. Return the " +
            "$asked well-formed ${flip ? 'stretch' : 'stretches'} of neighbouring characters of `s` that " +
            "${flip ? 'is' : 'are'} at least $k long; 0 if there is none. (Equal ones at two places are two.)"
        answer { String s ->
          def found = (0..<s.length()).collectMany { int i ->
            int open = 0
            def ends = s.drop(i).toList().collect { String c ->
              open = open < 0 ? -1 : open + (c == '(' ? 1 : -1)
              open
            }
            (0..<ends.size()).findAll { int j -> ends[j] == 0 && j + 1 >= k }.collect { it + 1 }
          }
          flip ? found.max() ?: 0 : found.size()
        }
        def stretches = { String test, int least -> """
          def solve(s):
              n, found = len(s), []
              for i in range(n):
                  for j in range(i + $least, n + 1):
                      heights = [s[i:m].count('(') * 2 - m + i for m in range(i, j + 1)]
                      if $test:
                          found.append(j - i)
              return ${flip ? 'max(found, default=0)' : 'len(found)'}
        """ }
        reference stretches('min(heights) == heights[-1] == 0', k)
        decoy 'compares the numbers', stretches('heights[-1] == 0', k)
        decoy 'asks for more', stretches('min(heights) == heights[-1] == 0', k % 2 == 0 ? k + 1 : k + 2)
        break

      case 8:
        type = 'str'
        data = 'letters'
        int n = random.between(2, 3)
        String put = flip ? '' : 'z'
        String kept = flip ? '' : " and put one 'z' in their place"
        goal "As long as $n equal letters stand side by side in `s`, take the leftmost " +
            "$n away$kept. Return what is left."
        answer { String s ->
          (0..s.length()).inject(s) { String t, int i ->
            def at = (0..<t.length()).find { int j ->
              j + n <= t.length() && t.substring(j, j + n) == t.substring(j, j + 1) * n
            }
            at == null ? t : t.take(at as int) + put + t.drop((at as int) + n)
          }
        }
        reference """
          def solve(s):
              at = 0
              while at + $n <= len(s):
                  if s[at:at + $n] == s[at] * $n:
                      s, at = s[:at] + '$put' + s[at + $n:], max(0, at - $n)
                  else:
                      at += 1
              return s
        """
        decoy 'goes through it once', loop('', "s = s.replace('abz'[i] * $n, '$put') if i < 3 else s", 's')
        decoy 'takes one only', loop('', "s = s.replace(c * $n, '$put', 1) if i == 0 else s", 's')
        break

      case 9:
        data = 'good'
        int n = random.between(2, 3)
        constraint '`s` is well formed: each bracket has its partner'
        goal "In `s` a pair with nothing in it is worth $k, a pair around something $n times what that is " +
            "worth${flip ? '' : ', plus 1'}, and what stands side by side the sum. Return what `s` is worth; 0 " +
            'if it is empty.'
        answer { String s -> // a pair counts as often as those around it say
          int worth = 0
          int depth = 0
          for (i in 0..<s.length()) {
            depth += s[i] == '(' ? 1 : -1
            boolean empty = i > 0 && s[i - 1] == '(' && s[i] == ')'
            boolean full = !flip && s[i] == ')' && !empty
            worth += empty ? k * (n**depth as int) : full ? n**depth as int : 0
          }
          worth
        }
        def value = { String pair -> loop('stack = [0]',
            "stack.append(0) if c == '(' else (x := stack.pop(), stack.append(stack.pop() + ($pair)))", 'stack[0]') }
        reference value(flip ? "$n * x or $k" : "$n * x + 1 if x else $k")
        decoy 'adds for each pair', value("x + $n if x else $k")
        decoy 'forgets what is around', value("x or $k")
        break

      case 10:
        data = 'kinds'
        goal 'A text is well formed if it is empty, or one of (), [], {} around a well-formed text, or two ' +
            'well-formed texts side by side. Characters are taken out of `s` so that it is well formed. Return ' +
            "the ${flip ? 'least number of characters taken out' : 'greatest length that is left'}, times $k."
        answer { String s ->
          // best[i][n]: what can be kept of the n characters from i on
          int size = s.length()
          def best = (0..size).collect { [0] * (size + 1) }
          for (n in 2..<Math.max(2, size + 1)) {
            for (i in 0..size - n) {
              int kept = (1..<n).collect { best[i][it] + best[i + it][n - it] }.max()
              boolean pair = (s[i] + s[i + n - 1]) in ['()', '[]', '{}']
              best[i][n] = Math.max(kept, pair ? best[i + 1][n - 2] + 2 : 0)
            }
          }
          k * (flip ? size - best[0][size] : best[0][size])
        }
        reference """
          from functools import lru_cache

          def solve(s):
              @lru_cache(None)
              def kept(i, j):
                  if j - i < 2:
                      return 0
                  return max([kept(i + 1, j)] + [kept(i + 1, m) + 2 + kept(m + 1, j)
                              for m in range(i + 1, j) if s[i] + s[m] in ('()', '[]', '{}')])
              return ${flip ? '(len(s) - kept(0, len(s)))' : 'kept(0, len(s))'} * $k
        """
        def greedy = { String test -> loop('stack, kept = [], 0',
            "stack.append(c) if c in '([{' else stack and $test and (stack.pop(), kept := kept + 2)",
            "${flip ? '(len(s) - kept)' : 'kept'} * $k") }
        decoy 'drops what does not close the last', greedy("stack[-1] + c in ('()', '[]', '{}')")
        decoy 'ignores the kinds', greedy('True')
        break
    }

    signature "solve(s: str) -> $type"
    def grow = { int size, List<String> pairs -> (1..size).inject('') { String s, int i ->
      String pair = random.pick(pairs)
      int way = random.between(1, 3)
      way == 1 ? s + pair : way == 2 ? pair + s : pair.take(1) + s + pair.drop(1)
    } }
    if (data == 'kinds') {
      def text = { int size ->
        String s = grow(size, ['()', '[]', '{}'])
        int at = random.between(0, s.length() - 1)
        String bad = s.take(at) + random.pick(['', '(', ')', ']', '{']) + s.drop(at + 1)
        random.chance(0.2) ? s : level < 10 ? bad : bad.take(2) + random.pick([']', '(', '}']) + bad.drop(2)
      }
      ['([]{})', '(()', '([)]', '{}]', text(3)].each { example it }
      10.times { hidden text(random.between(3, 6)) }
      ['', '[', ')', '(((', '([{}])[]', '{[(])}', '{}{}(', '[(]{}', '([)]}()'].each { edge it }
    } else if (data == 'good') {
      ['()', '(())()', '(()())', '((()))', grow(4, ['()']), grow(5, ['()'])].each { example it }
      10.times { hidden grow(random.between(5, 8), ['()']) }
      ['', '()()()', '(((())))', '((())())(()())', '()((()))'].each { edge it }
    } else {
      boolean letters = data == 'letters'
      def parts = letters ? ['aa', 'bb', 'ab', 'ba', 'z', 'zz'] : ['(', ')']
      def text = { int size -> (1..size).collect { random.pick(parts) }.join('') }
      def turned = { String s -> letters ? s.toList().collect { it == '(' ? 'a' : it == ')' ? 'b' : it }.join('') : s }
      ['(()(', '))(', '(((())))()'].each { example turned(it) }
      2.times { example text(random.between(5, 9)) }
      10.times { hidden text(random.between(8, 16)) }
      ['', ')', '((((((((', '))))))))', '()()()', '())()(()', '(()))())((('].each { edge turned(it) }
      (letters ? ['abbbaazz', 'z' * 9, 'abbaabba', 'aabbbabb'] : ['(((())', '()(()))']).each { edge it }
    }
  }
}
