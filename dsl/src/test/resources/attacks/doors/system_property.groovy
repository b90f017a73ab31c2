// refused not-available: `getInteger` is not available to scripts
Integer.getInteger('user.home')
