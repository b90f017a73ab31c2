package dev.etude.dsl.repair;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FirstParam;

/**
 * The words of repairs.
 *
 * <pre>
 * repairs {
 *   atMost 2
 *   on(MissingModule) { provide it.module }
 *   on(TimedOut)      { retryWithin it.limit * 2 }
 * }
 * </pre>
 */
@Nouns(word = "a word of `repairs`", fact = "a kind of failure")
public interface RepairsWords {

  /**
   * How many repairs a task gets. 2, unless said.
   *
   * @param count 1 to 100
   */
  void atMost(int count);

  /**
   * What to do about one kind of {@link Failure}: {@code MissingModule}, {@code TimedOut}, {@code
   * DoesNotParse}, {@code OutOfMemory}, {@code Raised}, {@code WrongAnswer} or {@code Denied}. The
   * block is given the failure and may say one repair; if it says none, the builder thinks again.
   * Each kind is answered at most once.
   *
   * @param answer {@code { failure -> REPAIR }}
   */
  <T extends Failure> void on(Class<T> kind,
      @DelegatesTo(value = RepairWords.class, strategy = DELEGATE_ONLY) //
      @ClosureParams(FirstParam.FirstGenericType.class) Closure<?> answer);
}
