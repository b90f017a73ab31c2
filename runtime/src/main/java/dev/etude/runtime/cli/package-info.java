/** The commands a user types. */
@NullMarked
package dev.etude.runtime.cli;

import org.jspecify.annotations.NullMarked;
