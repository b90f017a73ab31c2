// refused not-available: `forEach` is not available to scripts
[1].forEach { }
