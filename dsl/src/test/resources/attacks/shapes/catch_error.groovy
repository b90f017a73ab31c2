// refused not-available: `try` is not available to scripts
try { for (i in 1..100000) { for (j in 1..100000) { } } } catch (Throwable t) { }
