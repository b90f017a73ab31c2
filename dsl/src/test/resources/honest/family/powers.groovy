// answers Return `a` to the power of 23 as text. [Int[value=2]] Str[value=8388608]
// Whole numbers of any size, lists and texts.
family {
  skills 'numbers', 'text'

  pose { level, random ->
    int power = level + 20
    goal "Return `a` to the power of $power as text."
    signature 'solve(a: int) -> str'
    answer { int a -> ((a as BigInteger)**power).toString() }
    reference """
      def solve(a):
          return str(a ** $power)
    """
    decoy 'multiplies', "def solve(a):\n    return str(a * $power)\n"
    decoy 'is off by one', "def solve(a):\n    return str(a ** ${power - 1})\n"
    (2..4).each { example it }
    (5..14).each { hidden it }
    edge 0
    edge 1
    edge(-3)
  }
}
