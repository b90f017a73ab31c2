// stopped BadAnswer: the task has no `signature`
family {
  skills 'numbers'
  pose { level, random -> goal 'x' }
}
