/** Gates: scripts that say whether a submission is good enough to keep. */
@NullMarked
package dev.etude.dsl.gate;

import org.jspecify.annotations.NullMarked;
