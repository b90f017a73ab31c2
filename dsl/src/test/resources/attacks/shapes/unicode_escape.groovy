// refused escape: `\u` is not available to scripts
'\u0041'
