// refused unknown-fact: `dev` is not known here
dev.etude.dsl.internal.Conversions.cast(1, Object)
