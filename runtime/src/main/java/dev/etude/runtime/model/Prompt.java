package dev.etude.runtime.model;

/**
 * One question to a model.
 *
 * @param purpose what the answer is for
 * @param brief what the builder sees of the task
 * @param text the question in words, for models that read
 * @param attempt 1 for the first attempt at the task
 * @param seed for models that draw at random
 */
public record Prompt(Purpose purpose, Brief brief, String text, int attempt, long seed) {

  /** What an answer is for. */
  public enum Purpose {
    PLAN, CODE, REFLECT
  }
}
