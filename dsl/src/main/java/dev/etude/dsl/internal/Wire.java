package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptFailure;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What goes over the line to the process that decides for a script, one JSON text a line. */
public final class Wire {

  private Wire() {}

  /**
   * The first line: the script.
   *
   * @param kind its entry word
   */
  public record Opening(String kind, String file, String text) {}

  /** What comes back for the opening and for each question. */
  public sealed interface Reply {

    /** What the value is about, or the answer to the question. */
    record Answer(JsonNode value) implements Reply {}

    /** Why the script was refused. */
    record Refused(List<Problem> problems) implements Reply {}

    /** Why there is no answer. */
    record Failed(ScriptFailure failure) implements Reply {}
  }
}
