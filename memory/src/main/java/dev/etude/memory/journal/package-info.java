/** The record of a run: the journal, what it adds up to, and going on from it. */
@NullMarked
package dev.etude.memory.journal;

import org.jspecify.annotations.NullMarked;
