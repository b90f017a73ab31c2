// stopped Threw: a value holds at most 100000 parts, nested at most 40 deep
family {
  skills 'numbers'
  pose { level, random ->
    signature 'solve(x: list) -> int'
    List<Object> l = []
    60.times { l = [l, l] as List<Object> }
    example l
  }
}
