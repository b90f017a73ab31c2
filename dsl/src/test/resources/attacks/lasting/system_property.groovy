// refused not-available: `setProperty` is not available to scripts
System.setProperty('etude.attack', '1')
