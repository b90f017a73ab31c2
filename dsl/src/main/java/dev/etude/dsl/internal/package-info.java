/**
 * How scripts are compiled, checked and run: the layers that close their world. Not API.
 *
 * <p>
 * In order: {@link dev.etude.dsl.internal.TextCheck} before the parser, {@link
 * dev.etude.dsl.internal.ShapeCheck} on the syntax tree, {@link dev.etude.dsl.internal.NameCheck}
 * when classes are looked up, {@link dev.etude.dsl.internal.CallCheck} while types are checked.
 * Each refuses on its own; none needs to trust the one before.
 */
@NullMarked
package dev.etude.dsl.internal;

import org.jspecify.annotations.NullMarked;
