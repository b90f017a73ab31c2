/** Policies: YAML files that say what a program may name and which commands may run. */
@NullMarked
package dev.etude.missions.policy;

import org.jspecify.annotations.NullMarked;
