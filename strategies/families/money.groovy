// Can the builder count in cents, round as told, and share without losing any?
family {
  skills 'money'

  pose { level, random ->
    String input = 'cents: int'
    String type = 'int'
    constraint 'amounts are whole numbers of cents, at least 0; 100 cents are 1 euro'
    def solve = { value -> "def solve(cents):\n    return $value\n" }
    def list = { value -> "def solve(prices):\n    return $value\n" }
    def total = { List<Integer> xs -> xs.sum(0) as int }
    def nearest = { int n, int d, boolean up -> (2 * n + (up ? d : d - 1)).intdiv(2 * d) }

    int k = random.between(2, 5)
    int percent = random.pick([5, 7, 15, 19, 21, 25])
    int step = random.pick([4, 10, 20, 50])
    boolean flip = random.chance(0.5)
    String ties = flip ? 'up' : 'down'
    String half = flip ? '' : ' - 1'

    switch (level) {
      case 1:
        goal "Return how many " +
            "${flip ? 'full euros are in' : 'cents are left when the full euros are taken away from'} $k times " +
            "`cents`."
        answer { int cents -> flip ? (k * cents).intdiv(100) : k * cents % 100 }
        reference solve(flip ? "$k * cents // 100" : "$k * cents % 100")
        decoy 'divides first', solve(flip ? "$k * (cents // 100)" : "$k * (cents % 100)")
        decoy 'confuses euros and cents', solve(flip ? "$k * cents % 100" : "$k * cents // 100")
        break

      case 2:
        type = 'str'
        String sign = random.pick(['EUR', 'Euro', 'E'])
        String mark = flip ? ',' : '.'
        goal "Return the amount as text: the euros, '$mark', two digits for the cents, a blank and '$sign'; for " +
            "5 cents this is '0${mark}05 $sign'."
        answer { int cents -> "${cents.intdiv(100)}$mark${(cents % 100).toString().padLeft(2, '0')} $sign" }
        def write = { String rest -> solve("f'{cents // 100}$mark{$rest} $sign'") }
        reference write('cents % 100:02')
        decoy 'writes one digit', write('cents % 100')
        decoy 'pads with blanks', write('cents % 100:2')
        break

      case 3:
        goal "Return `cents` rounded to the nearest multiple of $step, $ties if two are equally near, plus $k."
        answer { int cents -> nearest(cents, step, flip) * step + k }
        def round = { String more -> solve("(2 * cents + $step$more) // ${2 * step} * $step + $k") }
        reference round(half)
        decoy 'always rounds down', solve("cents // $step * $step + $k")
        decoy 'always rounds up', solve("-(-cents // $step) * $step + $k")
        decoy 'rounds ties the other way', round(flip ? ' - 2' : '')
        edge step.intdiv(2) + 3 * step
        edge step.intdiv(2) + 3 * step + 1
        edge 6 * step
        break

      case 4:
        goal "Return `cents` ${k % 2 == 0 ? 'plus' : 'minus'} $percent percent of it; the percentage is rounded " +
            "to whole cents before, $ties if it is just between two."
        answer { int cents -> cents + (k % 2 == 0 ? 1 : -1) * nearest(percent * cents, 100, flip) }
        String sign = k % 2 == 0 ? '+' : '-'
        reference solve("cents $sign ($percent * cents * 2 + 100$half) // 200")
        decoy 'rounds down', solve("cents $sign $percent * cents // 100")
        decoy 'rounds ties to even', solve("cents $sign round($percent * cents / 100)")
        [2, 6, 10, 14, 30, 50, 150, 250, 350].each { edge it }
        break

      case 5:
        type = 'list[int]'
        int n = k + 1
        goal "Share `cents` among $n people so that the shares differ by at most 1 cent. Return the list of the " +
            "$n shares; the larger ones are ${flip ? 'first' : 'last'}."
        answer { int cents ->
          def shares = (0..<n).collect { (cents + it).intdiv(n) }
          flip ? shares.reverse() : shares
        }
        def share = { String more -> solve("[cents // $n + ($more) for i in range($n)]") }
        reference share(flip ? "i < cents % $n" : "i >= $n - cents % $n")
        decoy 'loses the rest', share('0')
        decoy 'gives the rest to one', share(flip ? "cents % $n * (i == 0)" : "cents % $n * (i == ${n - 1})")
        break

      case 6:
        type = 'dict[int, int]'
        def coins = flip ? [500, 200, 100, 50, 20, 10, 5, 2, 1] : [1000, 250, 100, 25, 10, 5, 1]
        goal "Pay `cents` with coins of ${coins.join(', ')} cents: take the largest coin as often as it fits, " +
            "then the next largest and so on, but each coin at most $k " +
            "times${flip ? '' : ', the smallest as often as needed'}. Return a " +
            'dictionary from each coin that is used to how often' + (flip ? ', with the key 0 for the cents ' +
            'that stay unpaid, ' +
            'if any.' : '.')
        answer { int cents ->
          Map<Integer, Integer> used = [:]
          int left = cents
          for (coin in coins) {
            int n = !flip && coin == 1 ? left : Math.min(k, left.intdiv(coin))
            left -= n * coin
            if (n > 0) {
              used.put(coin, n)
            }
          }
          if (left > 0) {
            used.put(0, left)
          }
          used
        }
        def pay = { String most, String test -> """
          def solve(cents):
              used = {}
              for coin in ${coins}:
                  n = min($most, cents // coin)${flip ? '' : ' if coin > 1 else cents'}
                  cents -= n * coin
                  if $test:
                      used[coin] = n
              return {**used, 0: cents} if cents else used
        """ }
        reference pay("$k", 'n')
        decoy 'forgets the limit', pay('cents', 'n')
        decoy 'lists unused coins', pay("$k", 'True')
        break

      case 7:
        input = 'prices: list[int]'
        goal "Of the `prices`, each ${k + 1}th (in order of the list) is " +
            "${flip ? 'free' : 'at half price, rounded up'}. From the sum, $percent percent are taken off if it is " +
            "at least 5000, the deduction rounded to whole cents, $ties if just between two. Return what is to be " +
            "paid."
        answer { List<Integer> prices ->
          int sum = total(prices.withIndex().collect { int p, int i ->
            (i + 1) % (k + 1) > 0 ? p : flip ? 0 : (p + 1).intdiv(2)
          })
          sum < 5000 ? sum : sum - nearest(percent * sum, 100, flip)
        }
        def bill = { int first, String limit -> "def solve(prices):\n    s = sum(" +
            "p if i % ${k + 1} else ${flip ? '0' : '(p + 1) // 2'} for i, p in enumerate(prices, $first))\n" +
            "    return s - ($percent * s * 2 + 100$half) // 200 if s $limit else s\n" }
        reference bill(1, '>= 5000')
        decoy 'starts with the first', bill(0, '>= 5000')
        decoy 'needs more than the limit', bill(1, '> 5000')
        edge([5000])
        edge([2500, 2500])
        edge([4999])
        edge([5050, 1])
        edge([1001] * (k + 1))
        edge([1700] * (k + 3))
        break

      case 8:
        type = 'list[int]'
        def parts = random.picks(1..9, k + 1)
        goal "Share `cents` in the ratio ${parts.join(' : ')}. Each share is first rounded down; the cents left " +
            "over go, one each, to the shares that lost most by it, of equal ones to the " +
            "${flip ? 'first' : 'last'}. Return the list of the shares, in this order."
        answer { int cents ->
          int all = total(parts)
          def shares = parts.collect { (cents * it).intdiv(all) }
          int left = cents - total(shares)
          def lost = (0..k).collect { cents * parts[it] % all }
          (0..k).collect { int i -> // who comes before i?
            int before = (0..k).count { lost[it] > lost[i] || lost[it] == lost[i] && (flip ? it < i : it > i) } as int
            shares[i] + (before < left ? 1 : 0)
          }
        }
        def share = { String key -> """
          def solve(cents):
              parts = ${parts}
              shares = [cents * p // sum(parts) for p in parts]
              order = sorted(range(len(parts)), key=lambda i: $key)
              for i in order[:cents - sum(shares)]:
                  shares[i] += 1
              return shares
        """ }
        reference share("(-(cents * parts[i] % sum(parts)), ${flip ? 'i' : '-i'})")
        decoy 'goes by the place', share(flip ? 'i' : '-i')
        decoy 'goes by the part', share("(-parts[i], ${flip ? 'i' : '-i'})")
        break

      case 9:
        input = 'cents: int, years: int'
        goal "Somebody owes `cents`. At the end of each year $percent percent of the debt are added, rounded to " +
            "whole cents, $ties if just between two, and then ${k * 200} cents are paid back, or all that is owed " +
            "if it is less. Return " +
            (flip ? 'what is owed' : 'how much has been paid back') + ' after `years` years.'
        answer { int cents, int years ->
          def debts = (1..<years + 1).inject([cents]) { List<Integer> all, int i ->
            int debt = all.last() + nearest(percent * all.last(), 100, flip)
            all + [Math.max(0, debt - k * 200)]
          }
          int interest = total(debts.init().collect { nearest(percent * it, 100, flip) })
          flip ? debts.last() : cents + interest - debts.last()
        }
        def owe = { String round, String pay -> """
          def solve(cents, years):
              paid = 0
              for _ in range(years):
                  cents += ($percent * cents * 2 + $round) // 200
                  rate = $pay
                  cents, paid = cents - rate, paid + rate
              return ${flip ? 'cents' : 'paid'}
        """ }
        reference owe("100$half", "min(cents, ${k * 200})")
        decoy 'rounds down', owe('0', "min(cents, ${k * 200})")
        decoy 'pays more than is owed', owe("100$half", "${k * 200}")
        break

      case 10:
        def coins = [1, random.pick([3, 4]), random.pick([7, 9]), random.pick([16, 20, 23]), random.pick([40, 45])]
        goal "Coins of ${coins.join(', ')} cents can be given and taken back as change, each as often as you " +
            "like. Return the least number of coins that change hands, given and taken together, to pay just " +
            "`cents`${flip ? '' : ' when at most ' + (k - 1) + ' coins are taken back'}."
        answer { int cents ->
          // pay[i]: least coins for i; change likewise, of what may be taken back
          def pay = (0..cents + 90).inject([] as List<Integer>) { List<Integer> best, int i ->
            best + (i == 0 ? 0 : coins.findAll { it <= i }.collect { best[i - it] + 1 }.min() as int)
          }
          (0..90).findAll { flip || pay[it] < k }.collect { pay[cents + it] + pay[it] }.min()
        }
        def search = { String steps -> """
          def solve(cents):
              reach, n, seen = {(0, 0)}, 0, set()
              while not any(x == cents for x, back in reach):
                  seen |= reach
                  reach = {y for x, back in reach for c in ${coins} for y in $steps} - seen
                  n += 1
              return n
        """ }
        String both = "((x + c, back), (x - c, back + 1))[:1 + (back < ${flip ? 4 : k - 1})]"
        reference search(both)
        decoy 'takes nothing back', search('((x + c, back),)')
        decoy 'takes the largest coin that fits', "def solve(cents):\n    n = 0\n    for c in ${coins.reverse()}:\n" +
            '        n, cents = n + cents // c, cents % c\n    return n\n'
        break
    }

    signature "solve($input) -> $type"
    if (input == 'prices: list[int]') {
      def prices = { int size, int high -> random.numbers(size, 1, high) }
      example([1999, 2501, 1000])
      example([])
      3.times { example prices(random.between(3, 8), 1800) }
      10.times { hidden prices(random.between(5, 14), random.pick([900, 2500])) }
      edge([1])
      edge([333, 335, 337, 339, 341, 343, 345])
    } else if (level == 9) {
      example 10_000, 1
      example 5050, 2
      3.times { example random.between(1000, 9999), random.between(1, 4) }
      10.times { hidden random.between(1000, 20_000), random.between(3, 15) }
      [[0, 3], [1234, 0], [150, 5], [1050, 1], [2050, 4], [1010, 12], [1525, 14], [1999, 15], [1251,
          13]].each { edge it[0], it[1] }
    } else {
      int most = level == 10 ? 150 : 9999
      example level == 10 ? 37 : 1234
      example 5
      3.times { example random.between(level == 10 ? 20 : 100, most) }
      10.times { hidden random.between(level == 10 ? 20 : 100, most) }
      [0, 1, 2, 7, 43, 58, 99, 100, 101].each { edge it }
    }
  }
}
