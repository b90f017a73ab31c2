package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;

/** What a program may be, before it comes near a worker. The same for all tiers. */
public final class Admission {

  private Admission() {}

  /** How a program ends that is longer, or has more files, than its limits allow. */
  public static Optional<Execution> refusal(Program program, Limits limits, Isolation isolation) {
    if (program.files().isEmpty()) {
      return refusal(program.source(), limits, isolation);
    }
    var folders = new HashSet<String>();
    for (var path : program.files().keySet()) {
      for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
        folders.add(path.substring(0, i));
      }
    }
    int entries = program.files().size() + folders.size();
    long bytes = program.files().values().stream().mapToLong(Content::size).sum();
    if (entries > limits.files()) {
      return denied("have " + entries + " files and folders, with a limit of " + limits.files(),
          isolation);
    }
    if (bytes > limits.fileBytes()) {
      return denied("have " + bytes + " bytes of files, with a limit of " + limits.fileBytes(),
          isolation);
    }
    return refusal(program.source(), limits, isolation);
  }

  /** How a candidate ends whose source is longer than its limits allow. */
  public static Optional<Execution> refusal(String source, Limits limits, Isolation isolation) {
    int most = limits.sourceBytes();
    // No character takes more than three bytes for each of its one or two units.
    if (source.length() <= most / 3) {
      return Optional.empty();
    }
    int length = source.getBytes(StandardCharsets.UTF_8).length;
    return length <= most
        ? Optional.empty()
        : denied("have a source of " + length + " bytes, with a limit of " + most, isolation);
  }

  private static Optional<Execution> denied(String what, Isolation isolation) {
    return Optional.of(new Denied(what, Account.none(isolation)));
  }
}
