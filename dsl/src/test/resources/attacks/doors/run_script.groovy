// refused not-available: `new` is not available to scripts
run(new File('x'), [] as String[])
