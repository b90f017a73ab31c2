/** Single tasks as JSON files: a function to call, inputs, and what is expected. */
@NullMarked
package dev.etude.missions.task;

import org.jspecify.annotations.NullMarked;
