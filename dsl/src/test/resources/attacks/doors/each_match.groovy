// refused not-available: `eachMatch` is not available to scripts
'a'.eachMatch('a') { }
