// refused not-available: `spliterator` is not available to scripts
[1].spliterator()
