package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import java.util.List;
import java.util.Set;

/**
 * How one server is started.
 *
 * @param words its command
 * @param environment names of the variables of this process that it is given
 * @param rest what it reads first
 * @param isolation what keeps it in; it adds what it does itself
 * @param explains says why it ended
 * @param cleaning takes away what may be left of it when it has ended
 */
@SuppressWarnings("ArrayRecordComponent")
public record Launch(List<String> words, Set<String> environment, byte[] rest, Isolation isolation,
    Explains explains, Runnable cleaning) {
  /** Makes a sentence with a way out of what a server wrote before it ended. */
  @FunctionalInterface
  public interface Explains {
    String failure(String errors);
  }

  String failure(String errors) {
    return explains.failure(errors);
  }

  void clean() {
    cleaning.run();
  }
}
