// refused not-available: `class` is not available to scripts
def x = null
x ?= profile.class
