// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
Map<String, Object> m = [:]
60.times { m = [a: m, b: m] as Map<String, Object> }
m.hashCode()
