package dev.etude.dsl.repair;

import dev.etude.dsl.internal.Nouns;
import java.time.Duration;

/** The words that answer a failure. At most one of them is said. */
@Nouns(word = "a repair", fact = "known here")
public interface RepairWords {

  /**
   * Provide a module and run the same program again: from where {@code clones} or {@code packages}
   * say, for itself or for what {@code aliases} call it, else from the package of the same name.
   *
   * @param module its name, at most 100 characters
   */
  void provide(CharSequence module);

  /**
   * Run the same program again with the model that {@code fallbacks} name for this one. Where they
   * name none, nothing is repaired.
   *
   * @param model its name, at most 100 characters
   */
  void replaceModel(CharSequence model);

  /**
   * Run the same program again with another deadline.
   *
   * @param limit above 0; 10 minutes where it is longer
   */
  void retryWithin(Duration limit);

  /**
   * Tell the builder something for its next attempt.
   *
   * @param text its first 2000 characters are told
   */
  void hint(CharSequence text);

  /**
   * Stop working on the task, and say why.
   *
   * @param reason its first 2000 characters are kept
   */
  void giveUp(CharSequence reason);
}
