// stopped BadAnswer: `..` is not the name of a module
repairs { on(MissingModule) { provide '..' } }
