/** The host's side of the worker processes: starting, talking to, and ending them. */
@NullMarked
package dev.etude.sandbox.internal.host;

import org.jspecify.annotations.NullMarked;
