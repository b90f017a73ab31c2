// refused not-available: `${->}` is not available to scripts
"${w -> w << 1}"
