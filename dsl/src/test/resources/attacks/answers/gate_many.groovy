// refused too-many: a gate has at most 100 of `require`
gate { 1000.times { require("x$it") { true } } }
