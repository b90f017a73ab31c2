/** Families: scripts that pose tasks of one sort at any level. */
@NullMarked
package dev.etude.dsl.family;

import org.jspecify.annotations.NullMarked;
