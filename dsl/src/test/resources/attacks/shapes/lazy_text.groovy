// refused not-available: `${->}` is not available to scripts
"${-> 1}"
