/** What happened: events, the journal that keeps them, and what is derived from them. */
@NullMarked
package dev.etude.memory;

import org.jspecify.annotations.NullMarked;
