package dev.etude.dsl.task;

import dev.etude.sandbox.Tests;
import java.util.List;

/**
 * Something for the builder to solve.
 *
 * @param id unique in its run
 * @param goal what is wanted, in words
 * @param entryPoint the function that will be called
 * @param signature how it is written, such as {@code solve(xs: list[int], k: int) -> int}
 * @param skills what it exercises; the first is the one it counts for
 * @param level 1 to 10, or 0 where the source has no levels
 * @param difficulty in [0,1]
 * @param examples visible calls and answers, in the shape of tests; never among the hidden ones
 * @param hidden how a submission is judged
 * @param reference a solution that passes; empty where none is known
 * @param decoys plausible programs that must fail
 */
public record Task(String id, Source source, String origin, String goal, String entryPoint,
    String signature, List<String> skills, int level, double difficulty, List<String> constraints,
    List<Tests.Case> examples, Tests hidden, String reference, List<Decoy> decoys) {

  public Task {
    if (!(difficulty >= 0 && difficulty <= 1)) {
      throw new IllegalArgumentException("difficulty must be in [0,1], was " + difficulty);
    }
    if (skills.isEmpty()) {
      throw new IllegalArgumentException("skills must not be empty");
    }
    skills = List.copyOf(skills);
    constraints = List.copyOf(constraints);
    examples = List.copyOf(examples);
    decoys = List.copyOf(decoys);
  }

  /** The same task under another id. */
  public Task withId(String other) {
    return new Task(other, source, origin, goal, entryPoint, signature, skills, level, difficulty,
        constraints, examples, hidden, reference, decoys);
  }

  /** Who set a task. */
  public enum Source {
    TRAINER, USER, DATASET, MODEL
  }

  /** A plausible program that must fail, and what it gets wrong. */
  public record Decoy(String mistake, String code) {}
}
