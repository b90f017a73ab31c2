package dev.etude.dsl.family;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Tuple;

/** The words of an answer. */
@Nouns(word = "a word of `answer`", fact = "a word of `answer`")
public interface AnswerWords {

  /** A Python tuple, as an answer or a part of one. */
  Tuple<Object> tuple(Object... items);
}
