package dev.etude.runtime.cli

import dev.etude.runtime.Installation
import dev.etude.sandbox.WorkerCache

/** A command line, as a user types it, and what came of it. */
class CommandLine {

  final int exit
  final String out
  final String err

  static {
    // As the launcher does for users, once.
    if (System.getProperty('etude.cache') && !WorkerCache.of(Installation.launched().sandbox()).trained()) {
      WorkerCache.of(Installation.launched().sandbox()).train()
    }
  }

  private CommandLine(int exit, String out, String err) {
    this.exit = exit
    this.out = out
    this.err = err
  }

  static CommandLine etude(Object... words) {
    etudeWith([:], words)
  }

  /** The same, with these variables in its environment. */
  static CommandLine etudeWith(Map<String, String> environment, Object... words) {
    def out = new ByteArrayOutputStream()
    def err = new ByteArrayOutputStream()
    int exit = Etude.execute(environment, new PrintStream(out, true, 'UTF-8'),
        new PrintStream(err, true, 'UTF-8'), words*.toString() as String[])
    new CommandLine(exit, out.toString('UTF-8'), err.toString('UTF-8'))
  }
}
