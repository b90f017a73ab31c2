// stopped BadAnswer: `goal` has at most 10000 characters
family {
  skills 'numbers'
  pose { level, random -> goal 'x' * 900000 }
}
