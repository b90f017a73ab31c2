/** The builder: attempts at one task, from recall to reflection. */
@NullMarked
package dev.etude.runtime.builder;

import org.jspecify.annotations.NullMarked;
