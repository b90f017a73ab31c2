// refused not-available: `each` is not available to scripts
[[1]].size.each { }
