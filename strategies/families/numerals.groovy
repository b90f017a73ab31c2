// Can the builder read and write numbers in other ways: bases, Roman numerals, words?
family {
  skills 'encoding', 'numerals'

  pose { level, random ->
    String input = 'n: int'
    String type = 'str'
    def solve = { value -> "def solve(n):\n    return $value\n" }
    def loop = { String start, String test, String step, String value ->
      "def solve(n):\n    $start\n    while $test:\n        $step\n    return $value\n"
    }
    String signs = '0123456789abcdefghijklmnopqrstuvwxyz'
    def roman = { int n ->
      def ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
      ['IVX', 'XLC', 'CDM', 'M..'].withIndex().collect { String letters, int i ->
        ones[n.intdiv(10**i as int) % 10].toList().collect { letters['IVX'.indexOf(it)] }.join('')
      }.reverse().join('')
    }

    int k = random.between(2, 5)
    int base = random.between(3, 9)
    boolean flip = random.chance(0.5)
    boolean low = random.chance(0.5)
    List<Integer> numbers = [0, 1, 2, 9, 10, 99, 100, 728, 3999]
    int most = 3999

    switch (level) {
      case 1:
        goal "Return `n` as text with leading ${flip ? 'zeros' : 'dots'} so that it has at least ${k + 2} characters."
        answer { int n -> n.toString().padLeft(k + 2, flip ? '0' : '.') }
        String sign = flip ? '0' : '.'
        reference solve("str(n).rjust(${k + 2}, '$sign')")
        decoy 'puts them behind', solve("str(n).ljust(${k + 2}, '$sign')")
        decoy 'always adds some', solve("'$sign' * ${k - 1} + str(n)")
        break

      case 2:
        type = 'list[int]'
        goal "Return the list of the digits of `n` in base $base, from the " +
            "${flip ? 'first to the last' : 'last to the first'}; " +
            '[0] for 0.'
        answer { int n ->
          def digits = Integer.toString(n, base).toList().collect { it as int }
          flip ? digits : digits.reverse()
        }
        def digits = { String zero, int by, boolean first ->
          loop("d = [0] * (n == 0$zero)", 'n', "d.append(n % $by); n //= $by", first ? 'd[::-1]' : 'd')
        }
        reference digits('', base, flip)
        decoy 'has no digit for 0', digits(' and False', base, flip)
        decoy 'takes the next base', digits('', base + 1, flip)
        decoy 'turns them round', digits('', base, !flip)
        break

      case 3:
        int large = random.between(12, 30)
        goal "Return `n` written in base $large, with the ${flip ? 'small' : 'capital'} letters " +
            "${flip ? 'a, b' : 'A, B'} and so on for the digits from 10, and $k underscores before it."
        answer { int n ->
          String text = Integer.toString(n, large)
          '_' * k + (flip ? text : text.toUpperCase())
        }
        String lines = "'_' * $k"
        String digits = "'${flip ? signs : signs.toUpperCase()}'"
        def write = { String sign, String value -> loop("t = $digits[n % $large]", "n >= $large",
            "n //= $large; t = $sign", "$lines + $value") }
        reference write("$digits[n % $large] + t", 't')
        decoy 'writes it backwards', write("t + $digits[n % $large]", 't')
        decoy 'takes the other letters', write("$digits[n % $large] + t", 't.swapcase()')
        break

      case 4:
        input = 's: str'
        type = 'int'
        goal "`s` is a number in base $base, perhaps with blanks between its digits and perhaps with '-' or '+' " +
            "before it. Return the number, plus $k; ${-k} if there is no digit in it."
        answer { String s ->
          String digits = s.tokenize(' +-').join('')
          int n = digits.toList().inject(0) { int sum, String c -> sum * base + (c as int) }
          digits.isEmpty() ? -k : k + (s.contains('-') ? -n : n)
        }
        def read = { String sign, int by -> "def solve(s):\n    digits = [int(c) for c in s if c.isdigit()]\n   " +
            " n = 0\n" +
            "    for d in digits:\n        n = n * $by + d\n    return (${sign}n) + $k if digits else -$k\n" }
        reference read("-n if '-' in s else ", base)
        decoy 'forgets the sign', read('', base)
        decoy 'reads base 10', read("-n if '-' in s else ", 10)
        def text = { int n -> random.pick(['', '-', '+', '- ']) + Integer.toString(n,
            base).toList().join(random.pick(['', ' '])) }
        5.times { example text(random.between(base, 200)) }
        10.times { hidden text(random.between(base, 9999)) }
        ['', '-', ' ', '0', '-0', '-1 0 0', '+2 1', '  12  '].each { edge it }
        break

      case 5:
        input = 's: str'
        type = 'int'
        goal "Return the value of the Roman numeral `s`, ${flip ? 'times' : 'plus'} $k; 0 if `s` is empty. (I " +
            "is 1, V 5, X 10, L " +
            '50, C 100, D 500, M 1000; a letter before a greater one is subtracted. `s` is at most MMMCMXCIX.)'
        answer { String s ->
          def values = s.toList().collect { [I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000].getOrDefault(it, 0) }
          int n = (0..<values.size()).collect { values[it] < (values[it +
              1] ?: 0) ? -values[it] : values[it] }.sum(0) as int
          n == 0 ? 0 : flip ? n * k : n + k
        }
        def value = { String sign -> "def solve(s):\n    v = [dict(I=1, V=5, X=10, L=50, C=100, D=500, " +
            "M=1000)[c] for c in s]\n" +
            "    n = sum(${sign} for i, x in enumerate(v))\n    return n ${flip ? '*' : '+'} $k if s else 0\n" }
        reference value('-x if x < max(v[i:]) else x')
        decoy 'always adds', value('x')
        decoy 'subtracts after a greater one', value('-x if x < max(v[:i + 1]) else x')
        [4, 12, random.between(20, 99), random.between(100, 1999)].each { example roman(it) }
        10.times { hidden roman(random.between(30, 3999)) }
        [1, 9, 44, 400, 900, 3999, 3888, 90].each { edge roman(it) }
        edge ''
        break

      case 6:
        goal "Return `n` ${flip ? 'times' : 'plus'} $k as a Roman numeral; an empty text for more than 3999 or " +
            "less than 1. (I is 1, " +
            'V 5, X 10, L 50, C 100, D 500, M 1000; 4 is IV, 9 IX, 40 XL, 90 XC, 400 CD, 900 CM.)'
        answer { int n ->
          int m = flip ? n * k : n + k
          m in 1..3999 ? roman(m) : ''
        }
        def write = { String pairs, String cap -> "def solve(n):\n    n, t = n ${flip ? '*' : '+'} $k, ''\n" +
            "    for v, r in $pairs:\n        while v <= n$cap:\n            n, t = n - v, t + r\n    return t\n" }
        String full = "((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), " +
            "(40, 'XL'), " +
            "(10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')) if n < 4000 else ()"
        reference write(full, '')
        decoy 'never subtracts', write("((1000, 'M'), (500, 'D'), (100, 'C'), (50, 'L'), (10, 'X'), (5, 'V'), " +
            "(1, 'I')) if n < 4000" +
            ' else ()', '')
        decoy 'forgets the limit', write(full.take(full.length() - 21), '')
        most = 1500
        break

      case 7:
        goal 'The columns of a sheet are named A to ' + (flip ? 'Z, then AA, AB to AZ, BA' : 'D, then AA, AB to ' +
            'AD, BA') +
            " and so on. Return the name of column `n` + $k, where A is column 1."
        int letters = flip ? 26 : 4
        answer { int n -> // as many letters as it takes for that many names
          int size = (1..9).find { int m -> ((1..m).collect { letters**it as int }.sum() as int) >= n + k }
          int rest = n + k - 1 - ((0..<size).collect { it == 0 ? 0 : letters**it as int }.sum() as int)
          def places = (0..<size).collect { rest.intdiv(letters**it as int) % letters }
          places.reverse().collect { 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[it] }.join('')
        }
        def name = { String less -> loop("n, t = n + $k, ''", 'n > 0', "n -= $less; t = chr(65 + n % $letters) " +
            "+ t; " +
            "n //= $letters", 't') }
        reference name('1')
        decoy 'takes A for 0', name('0')
        decoy 'counts from 0', loop("n, t = n + ${k - 1}, ''", 'n > 0', "n -= 1; t = chr(65 + n % $letters) + " +
            "t; n //= $letters", 't')
        most = 2000
        break

      case 8:
        input = 's: str, t: str'
        goal "`s` and `t` are numbers in base $base without leading zeros. Return their sum " +
            "${flip ? '' : 'times ' + k + ' '}in base $base, without leading " +
            "zeros${flip ? ', then turned round' : ''}."
        answer { String s, String t -> // add columns and carry
          String sum = Integer.toString((Integer.parseInt(s, base) + Integer.parseInt(t, base)) * (flip ? 1 : k), base)
          flip ? sum.reverse() : sum
        }
        def add = { String total -> "def solve(s, t):\n    n, r = $total * ${flip ? 1 : k}, ''\n    while n or " +
            "not r:\n" +
            "        r, n = ${flip ? "r + str(n % $base)" : "str(n % $base) + r"}, n // $base\n    return r\n" }
        reference add("(int(s, $base) + int(t, $base))")
        decoy 'reads base 10', add('(int(s) + int(t))')
        decoy 'takes one only', add("int(s, $base)")
        def text = { int n -> Integer.toString(n, base) }
        example text(base + 1), text(base - 1)
        example '0', '1'
        3.times { example text(random.between(9, 99)), text(random.between(9, 99)) }
        10.times { hidden text(random.between(99, 99_999)), text(random.between(99, 99_999)) }
        [[0, 0], [base - 1, 1], [base * base - 1, 1], [1, base**4 as int], [0, 77]].each { edge text(it[0]),
            text(it[1]) }
        break

      case 9:
        String digitsOf = flip ? "the digits 0 to ${k - 1}, each worth its value times ${-k}".toString()
            : "the digits '+', '0' and '-', each worth 1, 0 or -1 times 3"
        goal "Write `n` with $digitsOf to the power of its place; the last place is place 0. Return it as text " +
            "without leading zeros, '0' for 0, with ${k - 1} dots behind it."
        answer { int n -> // an offset makes every digit an ordinary one
          int by = flip ? k : 3
          def offset = (0..11).collect { flip ? (it % 2) * (by - 1) : 1 }
          int moved = n + (offset.withIndex().collect { int d, int i -> d * by**i as int }.sum() as int)
          def plain = Integer.toString(moved, by).padLeft(12, '0').reverse().toList().collect { it as int }
          def text = plain.withIndex().collect { int d, int i ->
            flip ? (i % 2 == 0 ? d : by - 1 - d).toString() : '-0+'[d]
          }.reverse().join('')
          int first = text.toList().findIndexOf { it != '0' }
          (first < 0 ? '0' : text.drop(first)) + '.' * (k - 1)
        }
        def write = { String step -> loop("t = '' if n else '0'", 'n', step, "t + '.' * ${k - 1}") }
        String balanced = "t = '0+-'[n % 3] + t; n = (n + 1) // 3"
        String negative = "t = str(n % $k) + t; n = -(n // $k)"
        reference write(flip ? negative : balanced)
        decoy 'forgets the sign', write(flip ? "t = str(n % $k) + t; n = n // $k".toString() : "t = '0+-'[n % " +
            "3] + t; n = n // 3")
        decoy 'writes it backwards', write(flip ? "t += str(n % $k); n = -(n // $k)".toString()
            : "t += '0+-'[n % 3]; n = (n + 1) // 3")
        break

      case 10:
        String join = flip ? ' ' : '-'
        String hyphen = flip ? '' : ', but a hyphen within twenty-one to ninety-nine'
        goal "Return `n` times $k in English words with single blanks between them$hyphen, and no 'and': 0 is zero, " +
            "112 one hundred twelve, 300021 three hundred thousand twenty${join}one."
        def small = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
            'sixteen seventeen eighteen nineteen').tokenize()
        def tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.tokenize()
        answer { int n ->
          def below = { int m -> // of three digits
            int rest = m % 100
            String hundreds = m > 99 ? small[m.intdiv(100)] + ' hundred ' : ''
            String end = rest % 10 > 0 ? join + small[rest % 10] : ''
            String last = rest == 0 ? '' : rest < 20 ? small[rest] : tens[rest.intdiv(10) - 2] + end
            (hundreds + last).trim()
          }
          int m = n * k
          String thousands = m > 999 ? below(m.intdiv(1000)) + ' thousand ' : ''
          m == 0 ? 'zero' : (thousands + below(m % 1000)).trim()
        }
        def speak = { String hundred, String teens -> """
          def solve(n):
              small = '${small.join(' ')}'.split()
              tens = '- - ${tens.join(' ')}'.split()

              def say(m):
                  if m > 999:
                      return say(m // 1000) + ['thousand'] + (say(m % 1000) if m % 1000 else [])
                  if m > 99:
                      return [small[m // 100], 'hundred'] + ($hundred)
                  if m > $teens:
                      return ['$join'.join([tens[m // 10]] + [small[m % 10]] * (m % 10 > 0))]
                  return [small[m]]

              return ' '.join(say(n * $k))
        """ }
        reference speak('say(m % 100) if m % 100 else []', '19')
        decoy 'says zero at the end', speak('say(m % 100)', '19')
        decoy "says 'and'", speak("['and'] + say(m % 100) if m % 100 else []", '19')
        most = 190_000
        break
    }

    signature "solve($input) -> $type"
    if (input == 'n: int') {
      constraint '`n` is not negative'
      [7, 26, random.between(10, 99), random.between(100, 499), random.between(100, 499)].each { example it }
      10.times { hidden random.between(100, most) }
      numbers.findAll { it <= most }.each { edge it }
      edge 1000
      edge 420
    }
  }
}
