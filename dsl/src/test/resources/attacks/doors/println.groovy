// refused not-available: `println` is not available to scripts
println 'x'
