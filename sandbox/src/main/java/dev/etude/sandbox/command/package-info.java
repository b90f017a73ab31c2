/**
 * Running programs of this machine as lists of words, without a shell: what may run, what waits for
 * a person, how far each may go.
 */
@NullMarked
package dev.etude.sandbox.command;

import org.jspecify.annotations.NullMarked;
