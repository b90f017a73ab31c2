// refused not-available: `use` is not available to scripts
use(String) { 1 }
