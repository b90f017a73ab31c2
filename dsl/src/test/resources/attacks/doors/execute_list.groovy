// refused not-available: `execute` is not available to scripts
['id'].execute()
