/** Judging on the host: comparing what came back with what was expected. */
@NullMarked
package dev.etude.sandbox.grade;

import org.jspecify.annotations.NullMarked;
