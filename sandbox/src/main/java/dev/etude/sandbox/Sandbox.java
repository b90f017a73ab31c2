package dev.etude.sandbox;

/**
 * Runs, grades and inspects Python that nobody vouches for; each {@link Tier} is one
 * implementation.
 *
 * <p>
 * Every call returns within its limits plus at most a second, whatever the program does, and never
 * throws because of the program. Implementations are safe for use by many threads. Closing ends
 * every process and thread that belongs to the sandbox.
 */
public interface Sandbox extends AutoCloseable {

  /** Runs a program in an interpreter of its own. */
  Execution run(Program program, Limits limits);

  /** Grades a candidate. Expected values stay on this side; see {@link Tests}. */
  Verdict grade(String candidate, Tests tests, Limits limits);

  /** Reads the syntax tree of a program. */
  Inspection inspect(String source);

  /** What keeps a program in. */
  Isolation isolation();

  @Override
  void close();
}
