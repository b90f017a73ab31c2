// refused not-available: `use` is not available to scripts
use(Math) { 1 }
