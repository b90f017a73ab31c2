// refused not-available: `ProxyGenerator` is not available to scripts
ProxyGenerator.INSTANCE
