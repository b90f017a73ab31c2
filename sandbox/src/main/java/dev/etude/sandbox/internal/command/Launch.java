package dev.etude.sandbox.internal.command;

import dev.etude.sandbox.command.CommandLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that may run, with all it is given.
 *
 * @param words the program as an absolute path, then its arguments
 * @param work the only folder it may write
 * @param folder where it runs, in the work folder
 * @param environment all of it
 * @param network whether it gets to the network
 * @param readable further folders it may read
 */
public record Launch(List<String> words, Path work, Path folder, Map<String, String> environment,
    boolean network, List<Path> readable, CommandLimits limits) {

  public Launch {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
    readable = List.copyOf(readable);
  }
}
