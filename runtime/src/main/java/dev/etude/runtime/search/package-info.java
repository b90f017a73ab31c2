/**
 * The embedded builder: a bottom-up enumerative program synthesiser over typed expressions, with a
 * library of learned concepts.
 */
@NullMarked
package dev.etude.runtime.search;

import org.jspecify.annotations.NullMarked;
