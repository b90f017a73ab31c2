package dev.etude.runtime.model;

import dev.etude.memory.Usage;
import java.util.List;

/** What came back from a model: an answer, or why there is none. */
public sealed interface Reply {

  /** What it cost. */
  Usage usage();

  /**
   * An answer.
   *
   * @param text as the model wrote it
   * @param concepts names of the concepts it used
   */
  record Answer(String text, List<String> concepts, Usage usage) implements Reply {

    public Answer {
      concepts = List.copyOf(concepts);
    }
  }

  /** The model looked and found nothing, such as a search whose budget ran out. */
  record NoAnswer(String reason, Usage usage) implements Reply {}

  /** The model could not be asked: refused connection, timeout, bad answer; with the way out. */
  record Failed(String reason, Usage usage) implements Reply {}
}
