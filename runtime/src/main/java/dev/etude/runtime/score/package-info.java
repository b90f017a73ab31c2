/** How good a submission is. */
@NullMarked
package dev.etude.runtime.score;

import org.jspecify.annotations.NullMarked;
