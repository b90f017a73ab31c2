package dev.etude.memory;

/**
 * How one practised task came out, as far as decisions need it.
 *
 * @param cycle in which it was practised
 * @param skill the name of the skill it counts for
 * @param passed whether it was accepted
 * @param difficulty of the task, in [0,1]
 * @param score in [0,1]
 */
public record Outcome(long cycle, String skill, boolean passed, double difficulty, double score) {}
