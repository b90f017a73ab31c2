// refused package: `package` is not available to scripts
package dev.etude.dsl
strategy { practice any }
