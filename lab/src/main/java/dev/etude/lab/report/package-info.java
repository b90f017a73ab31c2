/** Figures as tables, files and plots. */
@NullMarked
package dev.etude.lab.report;

import org.jspecify.annotations.NullMarked;
