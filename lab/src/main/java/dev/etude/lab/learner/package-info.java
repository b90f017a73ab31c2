/** Simulated learners: who they are, and how they learn and forget. */
@NullMarked
package dev.etude.lab.learner;

import org.jspecify.annotations.NullMarked;
