/** Python values as plain data, outside of any interpreter. */
@NullMarked
package dev.etude.sandbox.value;

import org.jspecify.annotations.NullMarked;
