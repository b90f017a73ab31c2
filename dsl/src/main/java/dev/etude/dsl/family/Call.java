package dev.etude.dsl.family;

import dev.etude.sandbox.value.PyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call a family asks for: its arguments as the script gave them, and as Python values. */
record Call(Use use, List<@Nullable Object> data, List<PyValue> arguments, int line) {

  enum Use {
    EXAMPLE, HIDDEN, EDGE
  }
}
