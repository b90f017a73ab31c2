package dev.etude.dsl.family;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Tuple;

/**
 * The words that pose one task.
 *
 * <p>
 * Arguments and answers are plain data: whole numbers of any size, decimal numbers (floats in
 * Python), text, true and false, null (None), lists, sets, maps, and tuples made with {@link
 * #tuple}. Python code is written between triple quotes; the indentation its lines share is taken
 * off.
 */
@Nouns(word = "a word of `pose`", fact = "a word of `pose`")
public interface PoseWords {

  /**
   * What is wanted, in words, as the builder reads it. Required, once.
   *
   * @param text at most 10000 characters, as all text here
   */
  void goal(CharSequence text);

  /** The function to write, such as {@code solve(n: int) -> int}. Required, once. */
  void signature(CharSequence text);

  /** What holds for every input, such as {@code n is not negative}. Any number of these. */
  void constraint(CharSequence text);

  /**
   * The right answer for any input, in Groovy: called with the arguments of an example, a hidden
   * test or an edge case. Should not follow the reference, so that each checks the other. Required,
   * once.
   *
   * @param oracle {@code { ARGUMENTS -> ANSWER }}
   */
  void answer(
      @DelegatesTo(value = AnswerWords.class, strategy = DELEGATE_ONLY) Closure<?> oracle);

  /** A call the builder sees, with its answer. At least 3 that differ, at most 500 calls in all. */
  void example(Object... arguments);

  /** A call that judges the builder. At least 8 with the edge cases, without those already seen. */
  void hidden(Object... arguments);

  /** A hidden call at the edge of what is allowed: empty, zero, largest, all the same. */
  void edge(Object... arguments);

  /** A Python program that passes every test. Required, once. */
  void reference(CharSequence code);

  /** A Python program with one plausible mistake, that must fail. At least 2. */
  void decoy(CharSequence mistake, CharSequence code);

  /**
   * How far a float may be off, relative and absolute. 0, unless said.
   *
   * @param tolerance from 0 up to but not including 1
   */
  void approximately(Number tolerance);

  /** A Python tuple, as an argument. */
  Tuple<Object> tuple(Object... items);
}
