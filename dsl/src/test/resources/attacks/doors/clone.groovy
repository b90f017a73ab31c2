// refused not-available: `clone` is not available to scripts
[1].clone()
