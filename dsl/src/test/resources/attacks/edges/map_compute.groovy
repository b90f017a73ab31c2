// refused not-available: `compute` is not available to scripts
[a: 1].compute('a') { k, v -> 1 }
