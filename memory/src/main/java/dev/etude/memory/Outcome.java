package dev.etude.memory;

/**
 * How one practised task came out, as far as decisions need it.
 *
 * @param score in [0,1]
 */
public record Outcome(long cycle, String skill, boolean passed, double difficulty, double score) {}
