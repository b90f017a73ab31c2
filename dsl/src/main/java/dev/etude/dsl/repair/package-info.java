/** Repairs: scripts that answer failures without asking the builder to think again. */
@NullMarked
package dev.etude.dsl.repair;

import org.jspecify.annotations.NullMarked;
