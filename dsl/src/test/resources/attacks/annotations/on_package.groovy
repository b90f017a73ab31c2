// refused package: `package` is not available to scripts
@Deprecated
package x
strategy { practice any }
