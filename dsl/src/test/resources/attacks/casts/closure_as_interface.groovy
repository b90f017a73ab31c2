// refused not-available: `Runnable` is not available to scripts
def r = { 1 } as Runnable
r.run()
