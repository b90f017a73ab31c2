// refused not-available: `try` is not available to scripts
try { 1 } finally { 2 }
