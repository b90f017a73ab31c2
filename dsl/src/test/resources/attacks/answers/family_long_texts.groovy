// stopped Threw: a value holds at most 100000 parts, nested at most 40 deep
family {
  skills 'numbers'
  pose { level, random ->
    signature 'solve(x: str) -> int'
    String s = 'x' * 900000
    400.times { hidden s }
  }
}
