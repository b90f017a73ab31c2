/** Recorded sessions: written beside any model, served in place of one. */
@NullMarked
package dev.etude.runtime.model.replay;

import org.jspecify.annotations.NullMarked;
