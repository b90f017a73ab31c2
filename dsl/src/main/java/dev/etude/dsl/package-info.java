/** What scripts may say, and the values they become. */
@NullMarked
package dev.etude.dsl;

import org.jspecify.annotations.NullMarked;
