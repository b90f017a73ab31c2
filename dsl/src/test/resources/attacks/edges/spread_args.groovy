// refused not-available: `*` is not available to scripts
Math.max(*[1, 2])
