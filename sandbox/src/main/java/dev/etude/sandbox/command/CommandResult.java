package dev.etude.sandbox.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of a command. Immutable.
 *
 * @param kinds what the policy calls it, sorted
 * @param decision what a person said, where one was asked
 * @param tail the last 8 KiB of its output, standard output and standard error together
 * @param truncated whether its log holds less than it wrote
 * @param elapsed from its start to its end, without the wait for consent
 * @param confinement what kept it in, on one line; empty where it never began
 * @param log where its output is
 */
public record CommandResult(Outcome outcome, Set<String> kinds, Optional<Decision> decision,
    String tail, boolean truncated, Duration elapsed, String confinement, Path log) {

  public CommandResult {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
  }
}
