/** Which tier a program needs. */
@NullMarked
package dev.etude.sandbox.internal.auto;

import org.jspecify.annotations.NullMarked;
