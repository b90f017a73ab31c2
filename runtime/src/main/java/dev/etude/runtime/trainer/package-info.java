/** The trainer: which task comes next. */
@NullMarked
package dev.etude.runtime.trainer;

import org.jspecify.annotations.NullMarked;
