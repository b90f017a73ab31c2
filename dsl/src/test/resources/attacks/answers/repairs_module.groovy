// stopped BadAnswer: `os; rm -rf /` is not the name of a module
repairs { on(MissingModule) { provide 'os; rm -rf /' } }
