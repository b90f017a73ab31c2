/** Trying a script on facts that somebody made up, with the checks and deadlines of a run. */
@NullMarked
package dev.etude.runtime.trial;

import org.jspecify.annotations.NullMarked;
