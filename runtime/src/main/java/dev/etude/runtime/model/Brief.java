package dev.etude.runtime.model;

import dev.etude.dsl.task.Task;
import dev.etude.memory.Concept;
import dev.etude.memory.journal.LearnedConcept;
import dev.etude.sandbox.Tests;
import java.util.List;

/**
 * All that a builder sees of a task: what any person sitting the exam would see. Hidden tests,
 * references and the name of the family are not here and cannot be reached from here.
 *
 * @param goal what is wanted, in words
 * @param entryPoint the function that will be called
 * @param signature how it is written, such as {@code solve(xs: list[int], k: int) -> int}
 * @param examples visible calls and their answers
 * @param concepts building blocks the builder has learned, oldest first, with how often each was
 * used
 * @param feedback what went wrong in earlier attempts at this task, oldest first
 */
public record Brief(String goal, String entryPoint, String signature, List<String> constraints,
    List<Tests.Case> examples, List<Known> concepts, List<Feedback> feedback) {

  public Brief {
    constraints = List.copyOf(constraints);
    examples = List.copyOf(examples);
    concepts = List.copyOf(concepts);
    feedback = List.copyOf(feedback);
  }

  /** What a builder that has learned these concepts sees of a task at first. */
  public static Brief of(Task task, List<LearnedConcept> concepts) {
    return new Brief(task.goal(), task.entryPoint(), task.signature(), task.constraints(),
        task.examples(), concepts.stream()
            .map(learned -> new Known(learned.concept(), learned.uses())).toList(),
        List.of());
  }

  /** A concept and how many accepted solutions used it. */
  public record Known(Concept concept, int uses) {}

  /** An earlier attempt: its code, what went wrong, and a hint where a repair script gave one. */
  public record Feedback(String code, String problem, String hint) {}
}
