// refused not-available: `throw` is not available to scripts
throw new Error()
