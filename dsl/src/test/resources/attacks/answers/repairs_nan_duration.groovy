// stopped Threw: a duration must be below 24 days
repairs { on(MissingModule) { retryWithin Double.NaN.seconds } }
