package dev.etude.dsl.repair;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FirstParam;
import java.util.Map;

/**
 * The words of repairs.
 *
 * <pre>
 * repairs {
 *   atMost 2
 *   packages cv2: 'opencv-python'
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
   * Which package brings a module, where the two names differ: {@code packages cv2:
   * 'opencv-python'}. A version may follow, as in {@code 'opencv-python==4.10.0'}.
   *
   * @param table packages by module, at most 500 in all
   */
  void packages(Map<String, ?> table);

  /**
   * What else a module is called: {@code aliases skimage: 'scikit_image'}. {@code provide} then
   * looks for the other name.
   *
   * @param table other names by module, at most 500 in all
   */
  void aliases(Map<String, ?> table);

  /**
   * Which git repository brings a module, where no package does: its https address, or {@code
   * [repo: ADDRESS, ref: 'main', folder: 'python', editable: true]}, of which only {@code repo}
   * must be said.
   *
   * @param table repositories by module, at most 500 in all
   */
  void clones(Map<String, ?> table);

  /**
   * Which model stands in for one that is not supported: {@code fallbacks unet_resnet34:
   * 'unet_resnet18'}.
   *
   * @param table models by model, at most 500 in all
   */
  void fallbacks(Map<String, ?> table);

  /**
   * What to do about one kind of {@link Failure}: {@code MissingModule}, {@code UnsupportedModel},
   * {@code TimedOut}, {@code DoesNotParse}, {@code OutOfMemory}, {@code Raised}, {@code
   * WrongAnswer} or {@code Denied}. The
   * block is given the failure and may say one repair; if it says none, the builder thinks again.
   * Each kind is answered at most once.
   *
   * @param answer {@code { failure -> REPAIR }}
   */
  <T extends Failure> void on(Class<T> kind,
      @DelegatesTo(value = RepairWords.class, strategy = DELEGATE_ONLY) //
      @ClosureParams(FirstParam.FirstGenericType.class) Closure<?> answer);
}
