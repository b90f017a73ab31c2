// refused not-available: `super` is not available to scripts
super.toString()
