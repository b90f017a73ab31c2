package dev.etude.sandbox;

/**
 * A Python program to run from top to bottom.
 *
 * @param source the text of the program
 * @param stdin what it reads from its standard input
 */
public record Program(String source, String stdin) {

  /** A program with nothing on its standard input. */
  public Program(String source) {
    this(source, "");
  }
}
