// refused unknown-word: `-` does not go with a duration
repairs { on(MissingModule) { retryWithin(-5.seconds) } }
