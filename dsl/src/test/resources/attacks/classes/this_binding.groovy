// refused not-available: `this` is not available to scripts
this.binding
