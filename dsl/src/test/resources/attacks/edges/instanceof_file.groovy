// refused not-available: `File` is not available to scripts
profile instanceof File
