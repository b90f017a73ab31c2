/** Running and grading untrusted Python: the port, its limits and its results. */
@NullMarked
package dev.etude.sandbox;

import org.jspecify.annotations.NullMarked;
