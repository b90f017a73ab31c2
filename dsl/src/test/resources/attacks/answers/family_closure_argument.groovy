// stopped Threw: a value of type _closure3 is not plain data
family {
  skills 'numbers'
  pose { level, random -> example { 1 } }
}
