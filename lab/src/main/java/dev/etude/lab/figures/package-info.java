/** What comes of many runs, in figures with their intervals. */
@NullMarked
package dev.etude.lab.figures;

import org.jspecify.annotations.NullMarked;
