/** The tiers that run CPython: servers that fork a process for each program. */
@NullMarked
package dev.etude.sandbox.internal.cpython;

import org.jspecify.annotations.NullMarked;
