// refused wrong-type: cannot find matching method java.time.Duration#negative(). Please check if the declared
repairs { on(MissingModule) { retryWithin(-5.seconds) } }
