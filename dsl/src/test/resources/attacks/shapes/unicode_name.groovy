// refused escape: `\u` is not available to scripts
\u0053ystem.exit(1)
