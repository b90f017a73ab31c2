// refused not-available: `value` is not for scripts to set
Integer.valueOf(1).value = 2
