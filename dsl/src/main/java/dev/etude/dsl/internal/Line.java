package dev.etude.dsl.internal;

import dev.etude.dsl.ScriptException;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The way to a script that is decided in another process. Safe for use by many threads. */
public interface Line {

  /** The file of the script, as problems name it. */
  String file();

  /**
   * Asks, and reads the answer.
   *
   * @param deadline of the script; by the clock it may take longer on a busy machine
   * @param read makes the answer of what came back; whatever it throws bans the script
   * @throws ScriptException where there is no answer, or none that can be read
   */
  <A> A ask(Object question, Duration deadline, Function<JsonNode, A> read);
}
