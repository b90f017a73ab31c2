/** The kernel: the loop and what it drives. */
@NullMarked
package dev.etude.runtime;

import org.jspecify.annotations.NullMarked;
