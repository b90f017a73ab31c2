// refused unknown-word: `eachFile` is not a method of text
'.'.eachFile { }
