/** The folder of a run: its layout, its one writer, and the documents derived from its journal. */
@NullMarked
package dev.etude.memory.folder;

import org.jspecify.annotations.NullMarked;
