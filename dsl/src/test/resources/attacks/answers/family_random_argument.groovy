// stopped Threw: a value of type Draw is not plain data
family {
  skills 'numbers'
  pose { level, random -> example random }
}
