// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
List<Integer> l = [1]
60.times { l = l + l }
