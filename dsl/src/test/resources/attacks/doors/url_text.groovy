// refused not-available: `toURL` is not available to scripts
'http://127.0.0.1:9'.toURL().text
