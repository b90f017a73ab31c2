package dev.etude.dsl;

import dev.etude.dsl.internal.Remote;
import dev.etude.dsl.internal.ScriptBase;
import dev.etude.dsl.internal.ScriptCode;
import java.util.function.Function;

/**
 * One kind of script: strategy, curve, gate, repairs or family. Each is a constant {@code KIND} of
 * the value its scripts become.
 *
 * @param word the entry word of its scripts, and the first part of their full names
 * @param folder where such scripts lie
 * @param base the class such scripts extend
 * @param remote how its values are asked when their script is decided in another process
 * @param value makes the value of a compiled script, or throws {@link
 *     dev.etude.dsl.internal.ScriptProblems}
 */
public record ScriptKind<T>(String word, String folder, Class<? extends ScriptBase> base,
    Remote<T> remote, Function<ScriptCode, T> value) {}
