// refused not-available: `binding` is not available to scripts
binding.setVariable('a', 1)
