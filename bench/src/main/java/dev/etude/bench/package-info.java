/** Measurements of Etude against its own promises. */
@NullMarked
package dev.etude.bench;

import org.jspecify.annotations.NullMarked;
