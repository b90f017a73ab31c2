// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
curve {
  next { skill, history ->
    List<Object> l = []
    60.times { l = [l, l] as List<Object> }
    l as Object as Number
  }
}
