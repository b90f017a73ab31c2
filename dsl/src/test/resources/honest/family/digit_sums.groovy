// answers Return 3 times the sum of the digits of `n`. [Int[value=5]] Int[value=15]
// Sums of digits, by division and by text.
family {
  skills 'digits'

  pose { level, random ->
    int base = random.between(2, 4)
    goal "Return $base times the sum of the digits of `n`."
    signature 'solve(n: int) -> int'
    constraint '`n` is not negative'
    answer { int n ->
      int sum = 0
      long left = n
      for (i in 1..20) {
        sum += (left % 10) as int
        left = left.intdiv(10)
      }
      base * sum
    }
    reference "def solve(n):\n    return $base * sum(int(d) for d in str(n))\n"
    decoy 'forgets to multiply', 'def solve(n):\n    return sum(int(d) for d in str(n))\n'
    decoy 'takes the last digit', "def solve(n):\n    return $base * (n % 10)\n"
    [5, 17, 123].each { example it }
    random.numbers(10, 10, 10**level as int).each { hidden it }
    (1..10).each { hidden it * 7 + level }
    edge 0
    edge 999999
  }
}
