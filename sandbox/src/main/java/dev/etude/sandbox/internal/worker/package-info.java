/** The child process that holds the interpreter. Runs in a JVM of its own, never in the host's. */
@NullMarked
package dev.etude.sandbox.internal.worker;

import org.jspecify.annotations.NullMarked;
