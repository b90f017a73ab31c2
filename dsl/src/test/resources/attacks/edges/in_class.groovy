// refused not-available: `isCase` is not available to scripts
profile in File
