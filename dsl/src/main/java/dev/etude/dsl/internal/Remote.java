package dev.etude.dsl.internal;

import tools.jackson.databind.JsonNode;

/**
 * How the values of a kind are asked over a line, when their script is decided in another process.
 * What comes back over a line was in the hands of a hostile script: a stub takes nothing from it
 * that the kind would not take from a script that is decided here.
 *
 * @param <T> the value of the kind
 */
public interface Remote<T> {

  /** What a stub has to know of the value beforehand, as a record or a map. */
  Object about(T value);

  /** A value that asks over the line. */
  T stub(JsonNode about, Line line);

  /** Answers one question, on the other side. */
  Object answer(T value, JsonNode question);
}
