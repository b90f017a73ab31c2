// refused not-available: `forEach` is not available to scripts
[a: 1].forEach { k, v -> }
