/** What host and worker say to each other, and how it is written in bytes. */
@NullMarked
package dev.etude.sandbox.internal.wire;

import org.jspecify.annotations.NullMarked;
