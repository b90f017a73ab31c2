// refused unknown-fact: `dev` is not known here
dev.etude.dsl.internal.Meter.tick()
