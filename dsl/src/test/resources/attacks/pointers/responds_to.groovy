// refused not-available: `respondsTo` is not available to scripts
profile.respondsTo('x')
