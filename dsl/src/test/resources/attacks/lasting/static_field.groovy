// refused not-available: `PI` is not for scripts to set
Math.PI = 3
