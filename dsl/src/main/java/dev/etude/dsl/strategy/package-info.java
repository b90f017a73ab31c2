/** Strategies: scripts that say what the builder should work on next. */
@NullMarked
package dev.etude.dsl.strategy;

import org.jspecify.annotations.NullMarked;
