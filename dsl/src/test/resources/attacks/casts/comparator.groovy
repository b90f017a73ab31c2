// refused not-available: `Comparator` is not available to scripts
[3, 1].sort({ x, y -> 1 } as Comparator)
