package dev.etude.dsl.repair;

import dev.etude.dsl.internal.Nouns;
import java.time.Duration;

/** The words that answer a failure. At most one of them is said. */
@Nouns(word = "a repair", fact = "known here")
public interface RepairWords {

  /** Provide a module and run the same program again. */
  void provide(CharSequence module);

  /** Run the same program again with another deadline, at most 10 minutes. */
  void retryWithin(Duration limit);

  /** Tell the builder something for its next attempt, at most 2000 characters. */
  void hint(CharSequence text);

  /** Stop working on the task, and say why. */
  void giveUp(CharSequence reason);
}
