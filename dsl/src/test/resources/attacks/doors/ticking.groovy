// refused not-available: `Meter` is not available to scripts
Meter.tick()
