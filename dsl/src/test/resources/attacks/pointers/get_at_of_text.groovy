// stopped Threw: `[ ]` with text reads a map
'x'.getAt('class')
