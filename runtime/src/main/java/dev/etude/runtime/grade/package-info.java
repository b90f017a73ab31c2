/** Grading a whole dataset: many programs, one report. */
@NullMarked
package dev.etude.runtime.grade;

import org.jspecify.annotations.NullMarked;
