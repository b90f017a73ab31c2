// refused unknown-word: `withReader` is not a method of text
'x'.withReader { }
