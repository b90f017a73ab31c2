/** The grader: the same for all tiers, and always in the process of the host. */
@NullMarked
package dev.etude.sandbox.internal.grading;

import org.jspecify.annotations.NullMarked;
