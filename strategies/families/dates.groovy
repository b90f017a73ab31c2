// Can the builder work with the calendar: leap years, lengths of months, weekdays?
family {
  skills 'dates'

  pose { level, random ->
    String input = 'y: int, m: int, d: int'
    String type = 'int'
    constraint 'every date is a valid date of the Gregorian calendar: a year is a leap year if it is divisible by ' +
        '4, but not if it is divisible by 100 and not by 400'

    // days since a fixed day, with years that begin in March (Hinnant, days_from_civil, 2013)
    def serial = { int y, int m, int d ->
      int year = m > 2 ? y : y - 1
      365 * year + year.intdiv(4) - year.intdiv(100) + year.intdiv(400) + (153 * ((m + 9) % 12) + 2).intdiv(5) + d
    }
    def length = { int y, int m -> m == 12 ? 31 : serial(y, m + 1, 1) - serial(y, m, 1) }
    def weekday = { int y, int m, int d -> (serial(y, m, d) + 1) % 7 } // 0 is Monday
    def date = { int day ->
      int y = (day.intdiv(366)..day.intdiv(365) + 1).findAll { serial(it, 1, 1) <= day }.last()
      int m = (1..12).findAll { serial(y, it, 1) <= day }.last()
      tuple(y, m, day - serial(y, m, 1) + 1)
    }
    def program = { String takes, String leap, Object body -> "def leap(y):\n    return $leap\n\n\n" +
        'def length(y, m):\n' +
            '    return 28 + leap(y) if m == 2 else 30 + (m in (1, 3, 5, 7, 8, 10, 12))\n\n\ndef day(y, m, d):\n' +
        '    y, last = y - 1, y\n    years = 365 * y + sum(leap(i) for i in range(1600, y + 1))\n' +
            "    return years + sum(length(last, i) for i in range(1, m)) + d\n\n\ndef solve($takes):\n    $body\n" }
    String right = 'y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)'
    def names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.tokenize()
    int w = random.between(0, 6)

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    String body = ''
    Map<String, Object> wrong = [:]

    switch (level) {
      case 1:
        input = 'y: int'
        goal "Return the number of days in ${flip ? 'the year' : 'February of the year'} `y`, times $k."
        answer { int y -> k * (flip ? serial(y + 1, 1, 1) - serial(y, 1, 1) : length(y, 2)) }
        body = "return (${flip ? 365 : 28} + leap(y)) * $k"
        wrong = ['forgets leap years': "return ${flip ? 365 : 28} * $k"]
        break

      case 2:
        input = 'y: int, m: int'
        goal "Return the number of days from the first of month `m` of the year `y` to the last day of " +
            "${flip ? 'the month' : 'the year'}, both included, plus $k. (January is month 1.)"
        answer { int y, int m -> (flip ? length(y, m) : serial(y + 1, 1, 1) - serial(y, m, 1)) + k }
        body = flip ? "return length(y, m) + $k" : "return sum(length(y, i) for i in range(m, 13)) + $k"
        wrong = ['takes January for month 0': flip ? "return length(y, m % 12 + 1) + $k"
            : "return sum(length(y, i) for i in range(m + 1, 13)) + $k"]
        break

      case 3:
        goal "Return how many days after ${flip ? '1 January of its' : '31 December of the previous'} year the " +
            "date `y`, `m`, `d` is, times $k."
        answer { int y, int m, int d -> k * (serial(y, m, d) - serial(y, 1, 1) + (flip ? 0 : 1)) }
        body = "return (day(y, m, d) - day(y, 1, 1) + ${flip ? 0 : 1}) * $k"
        wrong = ['is off by one': "return (day(y, m, d) - day(y, 1, 1) + ${flip ? 1 : 0}) * $k"]
        break

      case 4:
        type = 'tuple[int, int, int]'
        int n = k * 5
        goal "Return the date $n days ${flip ? 'after' : 'before'} the date `y`, `m`, `d`, as year, month and day."
        answer { int y, int m, int d -> date(serial(y, m, d) + (flip ? n : -n)) }
        body = flip ? "d += $n\n    if d > length(y, m):\n        d, m = d - length(y, m), m + 1\n" +
            '    return (y, m, d) if m < 13 else (y + 1, 1, d)'
            : "d -= $n\n    if d < 1:\n        y, m = (y, m - 1) if m > 1 else (y - 1, 12)\n" +
            '        d += length(y, m)\n    return (y, m, d)'
        wrong = ['stays in the month': flip ? "return (y, m, (d + ${n - 1}) % length(y, m) + 1)"
            : "return (y, m, (d - ${n + 1}) % length(y, m) + 1)"]
        break

      case 5:
        type = flip ? 'str' : 'int'
        goal "Return the weekday, ${flip ? 'by its English name' : 'as 1 for Monday to 7 for Sunday'}, of the day " +
            "$k days after the date `y`, `m`, `d`. (1 January 2001 was a Monday.)"
        answer { int y, int m, int d ->
          int after = (weekday(y, m, d) + k) % 7
          flip ? names[after] : after + 1
        }
        String list = "'${names.join(' ')}'.split()"
        def say = { int shift -> "n = (day(y, m, d) - day(2001, 1, 1) + $shift) % 7\n    return " +
            (flip ? list + '[n]' : 'n + 1') }
        body = say(k)
        wrong = ['is off by one': say(k + 1)]
        break

      case 6:
        input = 'a: tuple[int, int, int], b: tuple[int, int, int]'
        goal "Two dates are given as (year, month, day). Return the number of days from `a` to `b`, " +
            (flip ? 'negative if `b` is earlier' : 'or from `b` to `a` if `b` is earlier') + ", plus $k."
        answer { List<Integer> a, List<Integer> b ->
          int n = serial(b[0], b[1], b[2]) - serial(a[0], a[1], a[2])
          k + (flip ? n : n.abs())
        }
        body = "n = day(*b) - day(*a)\n    return ${flip ? 'n' : 'abs(n)'} + $k"
        wrong = ['treats the order wrongly': "n = day(*b) - day(*a)\n    return ${flip ? 'abs(n)' : 'n'} + $k"]
        break

      case 7:
        input = 'y: int, m: int, d: int, n: int'
        type = 'tuple[int, int, int]'
        goal 'Return the date with the same day `n` months after (before, if `n` is negative) the date `y`, `m`, ' +
            "`d`, as year, month and day. If that month has no such day, return the " +
            "${flip ? 'last of it' : 'first of the next'}."
        answer { int y, int m, int d, int n ->
          int months = 12 * y + m - 1 + n
          int last = length(months.intdiv(12), months % 12 + 1)
          int first = serial(months.intdiv(12), months % 12 + 1, 1)
          date(first + (flip ? Math.min(d, last) : Math.min(d, last + 1)) - 1)
        }
        String start = 'y, m = divmod(12 * y + m - 1 + n, 12)\n    m += 1\n    '
        String next = '(y, m, d) if d <= length(y, m) else (y, m + 1, 1)'
        body = start + 'return ' + (flip ? '(y, m, min(d, length(y, m)))' : next)
        wrong = ['does not shorten the day': start + 'return (y, m, d)']
        break

      case 8:
        input = 'y: int, m: int'
        int nth = random.between(1, 4)
        goal "Return the day of the month of the " + (flip ? ['second', 'third', 'fourth', 'fifth'][nth - 1]
            : ['last', 'second last', 'third last', 'fourth last'][nth - 1]) + " ${names[w]} of month `m` of " +
            "the year `y`, plus $k; 0 if there is none. (1 January 2001 was a Monday.)"
        int at = flip ? [1, 2, 3, 4][nth - 1] : [-1, -2, -3, -4][nth - 1]
        answer { int y, int m ->
          def days = (1..length(y, m)).findAll { weekday(y, m, it) == w }
          int place = at < 0 ? days.size() + at : at
          place in 0..<days.size() ? days[place] + k : 0
        }
        def pick = { int from, int shift -> "first = 1 + (${w + shift} - day(y, m, 1) + day(2001, 1, 1)) % 7\n" +
            "    days = [0] * $from + list(range(first, length(y, m) + 1, 7))\n" +
            "    return days[$at] + $k if -len(days) <= $at < len(days) else 0" }
        body = pick(0, 0)
        wrong = ['takes the next weekday': pick(0, 1)]
        break

      case 9:
        input = 'y: int, z: int'
        int day = random.between(29, 31)
        goal "Return how many months of the years `y` to `z`, both included, have ${flip ? 'a' : 'no'} day $day " +
            "that is a ${names[w]}. (1 January 2001 was a Monday.)"
        answer { int y, int z ->
          def months = (y..z).collectMany { int year -> (1..12).collect { [year, it] } }
          months.count { m -> flip == (day <= length(m[0], m[1]) && weekday(m[0], m[1], day) == w) } as int
        }
        def count = { String has -> 'start = day(2001, 1, 1)\n    return sum(1 for y in range(y, z + 1) ' +
            'for m in range(1, 13)\n' +
            "               if ${flip ? '' : 'not '}($has (day(y, m, $day) - start) % 7 == $w))" }
        body = count("length(y, m) >= $day and")
        wrong = ['runs over into the next month': count(''), 'takes other weekdays': count("length(y, m) < $day or")]
        break

      case 10:
        input = 'y: int, m: int, d: int, n: int'
        type = 'tuple[int, int, int]'
        int end = random.between(24, 31)
        goal "Saturdays, Sundays, every 1 January and every $end December are free, all other days are working " +
            "days. Return the `n`th working day ${flip ? 'after' : 'before'} the date `y`, `m`, `d` (which itself " +
            "does not " +
            'count), as year, month and day; the date itself if `n` is 0. (1 January 2001 was a Monday.)'
        answer { int y, int m, int d, int n ->
          int start = serial(y, m, d)
          def days = (1..<2 * n + 20).collect { flip ? start + it : start - it }.findAll { int day ->
            def t = date(day)
            (day + 1) % 7 < 5 && [t[1], t[2]] != [1, 1] && [t[1], t[2]] != [12, end]
          }
          n == 0 ? tuple(y, m, d) : date(days[n - 1])
        }
        def walk = { String free, String last -> 'w = day(y, m, d) - day(2001, 1, 1)\n    while n:\n' + (flip
            ? "        w, d = w + 1, d + 1\n        if d > length(y, m):\n            d, m = 1, m + 1\n" +
            '        if m > 12:\n            y, m = y + 1, 1\n'
            : '        w, d = w - 1, d - 1\n        if d < 1:\n' +
            "            y, m = (y, m - 1) if m > 1 else (y - 1, 12)\n            d = $last\n") +
            "        if $free:\n            n -= 1\n    return (y, m, d)" }
        String workday = "w % 7 < 5 and (m, d) not in ((1, 1), (12, $end))"
        body = walk(workday, 'length(y, m)')
        wrong = ['forgets the free days in winter': walk('w % 7 < 5', 'length(y, m)'),
          'forgets the weekends': walk("(m, d) not in ((1, 1), (12, $end))", 'length(y, m)')]
        break
    }

    String takes = input.tokenize(',').findAll { it.contains(':') }.collect { it.tokenize(':')[0].trim() }.join(', ')
    signature "solve($input) -> $type"
    reference program(takes, right, body)
    decoy 'takes every fourth year for a leap year', program(takes, 'y % 4 == 0', body)
    wrong.each { String mistake, Object other -> decoy mistake, program(takes, right, other) }

    def any = { int low, int high ->
      int y = random.between(low, high)
      int m = random.between(1, 12)
      [y, m, random.between(1, length(y, m))]
    }
    if (input == 'y: int') {
      [2023, 2024, 2000, 1999, random.between(1890, 1998)].each { example it }
      random.picks(1850..2150, 10).each { hidden it }
      [1600, 1900, 2100, 2200, 2400, 1996].each { edge it }
    } else if (input == 'y: int, m: int') {
      [[2023, 12], [2024, 2], [2001, 1], [random.between(1990, 2030), 7]].each { example it[0], it[1] }
      10.times { hidden random.between(1850, 2150), random.between(1, 12) }
      [[1900, 2], [2000, 2], [2100, 1], [2023, 2], [2023, 1], [2100, 3],
        [1888, 7], [1888, 10], [2140, 5], [2140, 8], [1823, 3], [1823, 5], [1824, 10], [2181,
            12]].each { edge it[0], it[1] }
    } else if (input == 'y: int, z: int') {
      [[2023, 2023], [2001, 2004], [random.between(1990, 2000), 2002]].each { example it[0], it[1] }
      example random.between(1970, 1980), 1984
      10.times {
        int y = random.between(1880, 2110)
        hidden y, y + random.between(2, 20)
      }
      [[1900, 1900], [2000, 2000], [1899, 1901], [2096, 2104], [1800, 1830], [2150, 2177], [1860, 1899]].each {
        edge it[0], it[1]
      }
    } else {
      def dates = [[2024, 12, 31, 2], [2023, 3, 1, -4], [1970, 1, 1, 0], any(2000, 2030) + 9, any(2000, 2030) + 31]
      def more = (1..10).collect { any(1850, 2150) + random.between(-50, 90) }
      def edges = [[1900, 2, 20, 12], [1900, 3, 31, -1], [2000, 2, 25, 13], [2023, 1, 1, -1], [2100, 2, 28, 24],
        [2024, 2, 29, 12], [1899, 12, 31, 14], [2024, 1, 31, 1], [2100, 3, 31, -1], [1900, 1, 30, 1], [2024, 1, 10, 10],
        [2023, 12, 20, 10], [2024, 2, 29, 0], [1900, 3, 5, 6], [1900, 1, 29, 1]]
      def arguments = { List<Integer> x ->
        def day = tuple(x[0], x[1], x[2])
        int n = level == 10 ? x[3].abs() : x[3]
        level == 6 ? [day, date(serial(x[0], x[1], x[2]) + 40 * n)] : level in [7, 10] ? x.take(3) + [n] : x.take(3)
      }
      for (x in dates) {
        def a = arguments(x)
        if (a.size() == 2) {
          example(a[0], a[1])
        } else if (a.size() == 3) {
          example(a[0], a[1], a[2])
        } else {
          example(a[0], a[1], a[2], a[3])
        }
      }
      for (x in more) {
        def a = arguments(x)
        if (a.size() == 2) {
          hidden(a[0], a[1])
        } else if (a.size() == 3) {
          hidden(a[0], a[1], a[2])
        } else {
          hidden(a[0], a[1], a[2], a[3])
        }
      }
      for (x in edges) {
        def a = arguments(x)
        if (a.size() == 2) {
          edge(a[0], a[1])
        } else if (a.size() == 3) {
          edge(a[0], a[1], a[2])
        } else {
          edge(a[0], a[1], a[2], a[3])
        }
      }
    }
  }
}
