// stopped Threw: NullPointerException
repairs { on(MissingModule) { provide null } }
