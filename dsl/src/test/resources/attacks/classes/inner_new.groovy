// refused not-available: `new` is not available to scripts
profile.new File('x')
