package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.runtime.UserError;
import dev.etude.sandbox.command.ApprovalFolder;
import dev.etude.sandbox.command.Command;
import dev.etude.sandbox.command.Consent;
import dev.etude.sandbox.command.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code etude approve}. */
@picocli.CommandLine.Command(name = "approve", mixinStandardHelpOptions = true,
    description = "Agrees to a command that waits for a person, or says no to it.", footer = {
        "", "Examples:", "  ./etude approve runs/nightly",
        "  ./etude approve runs/nightly c17-1 --no", "",
        "Without ID, the one command that waits is meant; where several do, they are listed.",
        "Exit code 0 where the answer that stands is the one given."})
final class ApproveCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "RUN",
      description = "The run folder, such as runs/first_steps.")
  private Path folder = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "Which command.")
  private @Nullable String id;

  @Option(names = "--no", description = "Say no.")
  private boolean no;

  ApproveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UserError(UserError.USAGE, folder + "  is not a run folder; name one, such as"
          + " runs/first_steps");
    }
    ApprovalFolder approvals = new ApprovalFolder(folder.resolve("approvals"),
        Clock.systemUTC());
    Optional<Consent> consent = id == null ? only(approvals) : named(approvals, id);
    if (consent.isEmpty()) {
      return UserError.USAGE;
    }
    Decision answer = approvals.decide(consent.get(), !no,
        System.getProperty("user.name", "a person"));
    surroundings.out().println((answer.granted() ? "agreed" : "refused") + " by " + answer.by()
        + ": " + text(consent.get()));
    return answer.granted() == !no ? 0 : UserError.FAILED;
  }

  private Optional<Consent> only(ApprovalFolder approvals) throws IOException {
    List<Consent> waiting = approvals.waiting();
    if (waiting.isEmpty()) {
      throw new UserError(UserError.USAGE, folder + "  has no command that waits");
    }
    if (waiting.size() > 1) {
      surroundings.err().println(folder + "  has several commands that wait; name one of them:");
      waiting.forEach(each -> surroundings.err().println("  " + each.id() + "  " + text(each)));
      return Optional.empty();
    }
    return Optional.of(waiting.getFirst());
  }

  private Optional<Consent> named(ApprovalFolder approvals, String wanted) throws IOException {
    Optional<Consent> consent = Consent.isId(wanted)
        ? approvals.request(wanted)
        : Optional.empty();
    if (consent.isEmpty()) {
      throw new UserError(UserError.USAGE, folder + "  has no command `"
          + Problems.oneLine(wanted) + "`");
    }
    if (approvals.decision(consent.get()).isEmpty()
        && !Clock.systemUTC().instant().isBefore(consent.get().until())) {
      throw new UserError(UserError.FAILED, folder + "  the time of `" + wanted + "` was over at "
          + consent.get().until());
    }
    return consent;
  }

  private static String text(Consent consent) {
    Duration left = Duration.between(Clock.systemUTC().instant(), consent.until());
    return new Command(consent.words()).line() + "  (" + String.join(", ", consent.kinds())
        + (left.isNegative() ? "" : ", " + left.toSeconds() + " s left") + ")";
  }
}
