/** What the packages of this module share. Not API. */
@NullMarked
package dev.etude.memory.internal;

import org.jspecify.annotations.NullMarked;
