// refused not-available: `merge` is not available to scripts
[a: 1].merge('a', 1) { k, v -> 1 }
