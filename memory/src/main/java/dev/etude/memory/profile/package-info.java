/** What the record says of the builder's skills. */
@NullMarked
package dev.etude.memory.profile;

import org.jspecify.annotations.NullMarked;
