// refused escape: `\u` is not available to scripts
repairs { on(MissingModule) { hint 'a\nb\u001b[31m' } }
