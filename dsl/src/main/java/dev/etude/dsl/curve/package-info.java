/** Curves: scripts that say how hard the next task should be. */
@NullMarked
package dev.etude.dsl.curve;

import org.jspecify.annotations.NullMarked;
