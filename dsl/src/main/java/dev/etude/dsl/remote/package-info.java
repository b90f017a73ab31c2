/** The process that decides for a script nobody vouches for. */
@NullMarked
package dev.etude.dsl.remote;

import org.jspecify.annotations.NullMarked;
