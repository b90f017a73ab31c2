/** Tasks and answers that come in files: the HumanEval JSON Lines form. */
@NullMarked
package dev.etude.missions.dataset;

import org.jspecify.annotations.NullMarked;
