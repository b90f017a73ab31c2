// stopped BadAnswer: `solve(n) import os` is not a signature; write it like `solve(n: int) -> int`
family {
  skills 'numbers'
  pose { level, random -> signature 'solve(n)\nimport os' }
}
