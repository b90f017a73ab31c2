/**
 * How scripts are compiled, checked and run: the layers that close their world. Not API.
 *
 * <p>
 * In order: {@link dev.etude.dsl.internal.TextCheck} before the parser, {@link
 * dev.etude.dsl.internal.ShapeCheck} on the syntax tree, {@link dev.etude.dsl.internal.NameCheck}
 * when classes are looked up, {@link dev.etude.dsl.internal.CallCheck} while types are checked,
 * {@link dev.etude.dsl.internal.Verifier} on the classes that come of it, {@link
 * dev.etude.dsl.internal.Weaver} on those that pass, {@link dev.etude.dsl.internal.ScriptLoader}
 * when they are linked, {@link dev.etude.dsl.internal.ScriptThread} and {@link
 * dev.etude.dsl.internal.Fuel} while they run. The verifier settles what a script may do; those
 * before it are there for good messages, and because transforms run before there is a class.
 */
@NullMarked
package dev.etude.dsl.internal;

import org.jspecify.annotations.NullMarked;
