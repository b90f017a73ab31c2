// answers Hint[text=a b  c]
repairs { on(MissingModule) { hint 'a\nb\r\tc' } }
