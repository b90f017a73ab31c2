// refused not-available: `${->}` is not available to scripts
gate { require("a${-> 1}") { true } }
