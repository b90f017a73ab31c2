package dev.etude.sandbox.internal.command;

import java.util.List;

/** What is put around a command. Implementations are immutable and safe for many threads. */
public interface Walls {

  /** The words that start it. */
  List<String> words(Launch launch);

  /** How many processes of its own it has, given what was started. */
  long processes(Process started);

  /** Ends all of it at once; returns when that is done, or after a second. */
  void end(Process started) throws InterruptedException;

  /** Whether nothing but the work folder can be written, and nothing else be seen. */
  boolean confined();

  /** On one line, for results. */
  String line();
}
