package dev.etude.runtime.trial;

import dev.etude.memory.Profile;
import java.util.Map;

/**
 * The made-up facts a script is asked about; each kind of script takes those it knows.
 *
 * @param profile the builder, for strategies and curves
 * @param level of the task, for families
 * @param failure the kind of failure, such as {@code MissingModule}, for repairs
 * @param facts of the submission or the failure, for gates and repairs, by name
 * @param seed of all that is random
 * @param times how often to ask, >= 1
 */
public record Facts(Profile profile, int level, String failure, Map<String, Object> facts,
    long seed, int times) {

  public Facts {
    facts = Map.copyOf(facts);
  }
}
