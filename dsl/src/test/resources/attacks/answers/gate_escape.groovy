// refused control-character: a control character stands here
gate { require('[31mred') { true } }
