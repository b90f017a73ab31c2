package dev.etude.sandbox.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * What the host took hold of in a context before any guest code ran there.
 *
 * @param types the plain types, in the order of {@link PlainType}
 * @param makers functions that make values
 * @param call calls a function, or raises the guest's own error where it is none
 * @param flush writes out what the guest's streams hold back
 * @param none {@code None}
 * @param typeOf {@code type}
 * @param load imports a module by name
 * @param forget makes the main module what it is now
 * @param plain what a value of a type derived from a plain one holds, {@code None} for any other
 * @param listed what a generator or the like yields, as a list, {@code None} for any other
 */
record Bootstrap(Value types, Value makers, Value call, Value flush, Value none,
    Value typeOf, Value load, Value forget, Value plain, Value listed) {

  /** The names of the main module; a source that is internal would have names of its own. */
  static final Source GLOBALS = Source.newBuilder("python", "globals()", "globals").buildLiteral();

  /** The names that are everywhere. */
  static final Source BUILTINS = Source.newBuilder("python", "__import__('builtins')", "builtins")
      .internal(true).buildLiteral();

  private static final Source SOURCE = resource("bootstrap.py");
  private static final Source PLAIN = resource("plain.py");

  static Bootstrap run(Context context) {
    var parts = context.eval(SOURCE);
    var plain = context.eval(PLAIN);
    context.getBindings("python").removeMember("_prepare");
    context.getBindings("python").removeMember("_plain");
    return new Bootstrap(parts.getArrayElement(0), parts.getArrayElement(1),
        parts.getArrayElement(2), parts.getArrayElement(3), parts.getArrayElement(4),
        parts.getArrayElement(5), parts.getArrayElement(6),
        parts.getArrayElement(7), plain.getArrayElement(0), plain.getArrayElement(1));
  }

  /** A Python file from beside this class. Shared by all contexts, so parsed once. */
  static Source resource(String name) {
    try (InputStream stream = Bootstrap.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("python", text, name).internal(true).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
