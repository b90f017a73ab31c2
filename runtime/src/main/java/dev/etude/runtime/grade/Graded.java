package dev.etude.runtime.grade;

/**
 * What became of one program.
 *
 * @param verdict {@code passed}, {@code failed}, or how the execution ended: {@code timed_out} ...
 * @param reason one line, empty where it passed
 */
public record Graded(String taskId, boolean passed, String verdict, String reason,
    long elapsedMs) {}
