// stopped Threw: a duration must be below 24 days
repairs { on(MissingModule) { retryWithin 1e30.seconds } }
