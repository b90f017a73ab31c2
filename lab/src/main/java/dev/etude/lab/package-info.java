/** The lab: strategies and curves against simulated learners. */
@NullMarked
package dev.etude.lab;

import org.jspecify.annotations.NullMarked;
