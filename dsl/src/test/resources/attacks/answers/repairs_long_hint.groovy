// answers
repairs { on(MissingModule) { hint 'x' * 900000 } }
