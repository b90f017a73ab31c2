/** What can be said against a program before it runs, and policies that decide on it. */
@NullMarked
package dev.etude.sandbox.safety;

import org.jspecify.annotations.NullMarked;
