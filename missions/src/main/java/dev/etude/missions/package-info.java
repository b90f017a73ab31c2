/** What to work on: mission files and datasets. */
@NullMarked
package dev.etude.missions;

import org.jspecify.annotations.NullMarked;
