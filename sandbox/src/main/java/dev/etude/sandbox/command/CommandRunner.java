package dev.etude.sandbox.command;

import dev.etude.sandbox.command.CommandPolicy.Judgement;
import dev.etude.sandbox.command.Outcome.Declined;
import dev.etude.sandbox.command.Outcome.Failed;
import dev.etude.sandbox.command.Outcome.Refused;
import dev.etude.sandbox.internal.command.BoundedLog;
import dev.etude.sandbox.internal.command.Bubblewrap;
import dev.etude.sandbox.internal.command.CommandProcess;
import dev.etude.sandbox.internal.command.Launch;
import dev.etude.sandbox.internal.command.ProcessGroup;
import dev.etude.sandbox.internal.command.SystemPrograms;
import dev.etude.sandbox.internal.command.Walls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands in a work folder as a {@link CommandPolicy} allows, under bubblewrap where this
 * machine has it. There is no shell: each word reaches the program as it is. A command that needs a
 * person's consent waits for it. Whatever a command starts ends with it.
 *
 * <p>
 * Safe for many threads; commands in one folder may get in each other's way.
 */
public final class CommandRunner {

  private final CommandPolicy policy;
  private final Fence fence;
  private final Approvals approvals;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Optional<Bubblewrap> bubblewrap;

  private CommandRunner(CommandPolicy policy, Fence fence, Approvals approvals,
      Map<String, String> environment, Clock clock, Optional<Bubblewrap> bubblewrap) {
    this.policy = policy;
    this.fence = fence;
    this.approvals = approvals;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.bubblewrap = bubblewrap;
  }

  /**
   * A runner for a work folder.
   *
   * @param environment of this process; a command gets the variables that the policy names
   * @param clock for the wait for consent
   * @throws IOException where there is no such folder
   * @throws IllegalArgumentException where approvals would lie within reach of the commands
   */
  public static CommandRunner open(Path work, CommandPolicy policy, Approvals approvals,
      Map<String, String> environment, Clock clock) throws IOException {
    return open(work, policy, approvals, environment, clock, Bubblewrap.find());
  }

  /** The same without bubblewrap, whether or not it is there: for comparison, and for tests. */
  public static CommandRunner unconfined(Path work, CommandPolicy policy, Approvals approvals,
      Map<String, String> environment, Clock clock) throws IOException {
    return open(work, policy, approvals, environment, clock, Optional.empty());
  }

  private static CommandRunner open(Path work, CommandPolicy policy, Approvals approvals,
      Map<String, String> environment, Clock clock, Optional<Bubblewrap> bubblewrap)
      throws IOException {
    var fence = new Fence(work, policy.readable());
    if (approvals.place().filter(fence::holds).isPresent()) {
      throw new IllegalArgumentException(
          "approvals must not lie in the work folder, where a command could write its own");
    }
    return new CommandRunner(policy, fence, approvals, environment, clock, bubblewrap);
  }

  /** What keeps commands in on this machine, on one line. */
  public String confinement() {
    return confined().line();
  }

  private Walls confined() {
    return bubblewrap.<Walls>map(found -> found)
        .orElseGet(() -> new ProcessGroup(UUID.randomUUID().toString()));
  }

  /** Runs a command; see {@link #run(String, Command, Path, Consumer)}. */
  public CommandResult run(String id, Command command, Path log) {
    return run(id, command, log, _ -> {});
  }

  /**
   * Runs a command to its end. Never throws because of the command.
   *
   * @param id of this command and no other; the same again after a restart, so that a wait for
   *     consent goes on
   * @param log where its output goes as it comes, in place of what is there; outside of the work
   *     folder
   * @param live is given its output too, on another thread
   * @throws IllegalArgumentException where the id is not one, or the log lies in the work folder
   */
  public CommandResult run(String id, Command command, Path log, Consumer<byte[]> live) {
    if (fence.holds(log)) {
      throw new IllegalArgumentException("the log must not lie in the work folder");
    }
    return switch (policy.judge(command)) {
      case Judgement.Refused(var reason) -> new CommandResult(new Refused(reason), Set.of(),
          Optional.empty(), "", false, Duration.ZERO, "", log);
      case Judgement.Allowed allowed -> allowed(id, command, allowed, log, live);
    };
  }

  private CommandResult allowed(String id, Command command, Judgement.Allowed allowed, Path log,
      Consumer<byte[]> live) {
    var refusal = refusal(command);
    if (refusal != null) {
      return unstarted(new Refused(refusal), allowed, Optional.empty(), log);
    }
    if (allowed.approval().isEmpty()) {
      return perform(command, allowed, Optional.empty(), log, live);
    }
    try {
      var decision = approvals.ask(consent(id, command, allowed));
      return decision.granted()
          ? perform(command, allowed, Optional.of(decision), log, live)
          : unstarted(declined(decision, allowed), allowed, Optional.of(decision), log);
    } catch (IOException e) {
      return unstarted(new Failed("consent cannot be asked for: " + e.getMessage()), allowed,
          Optional.empty(), log);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unstarted(new Failed("stopped while it waited for consent"), allowed,
          Optional.empty(), log);
    }
  }

  private static Declined declined(Decision decision, Judgement.Allowed allowed) {
    var kinds = String.join(", ", allowed.approval());
    return new Declined(decision.by().equals(Decision.NOBODY)
        ? "nobody agreed to it in time (" + kinds + ")"
        : decision.by() + " said no (" + kinds + ")");
  }

  private Consent consent(String id, Command command, Judgement.Allowed allowed) {
    var now = clock.instant();
    return new Consent(id, command.words(), command.folder().toString(),
        List.copyOf(allowed.approval()), now, now.plus(policy.patience()));
  }

  /** What beside the policy keeps a command from running, else null. */
  private @Nullable String refusal(Command command) {
    if (policy.confinedOnly() && bubblewrap.isEmpty()) {
      return "it has to be confined, and this machine has no bubblewrap that works; on Debian:"
          + " apt-get install bubblewrap";
    }
    if (SystemPrograms.find(command.words().getFirst()).isEmpty()) {
      return "there is no program `" + command.words().getFirst() + "` in "
          + SystemPrograms.PATH.replace(":", ", ");
    }
    var folder = fence.folder(command);
    if (folder.isEmpty()) {
      return "`" + command.folder() + "` is not a folder within the work folder";
    }
    return fence.leadingOut(command, folder.get(), bubblewrap.isPresent())
        .map(word -> "`" + word + "` leads out of the work folder").orElse(null);
  }

  private CommandResult perform(Command command, Judgement.Allowed allowed,
      Optional<Decision> decision, Path log, Consumer<byte[]> live) {
    // What was looked at may have changed while a person thought about it.
    var refusal = refusal(command);
    var program = SystemPrograms.find(command.words().getFirst());
    var folder = fence.folder(command);
    if (refusal != null || program.isEmpty() || folder.isEmpty()) {
      return unstarted(new Refused(refusal == null ? "it has gone meanwhile" : refusal), allowed,
          decision, log);
    }
    var words = new ArrayList<>(command.words());
    words.set(0, program.get().toString());
    boolean network = allowed.kinds().stream().anyMatch(CommandPolicy.NETWORKED::contains);
    var launch = new Launch(words, fence.work(), folder.get(), variables(), network,
        policy.readable(), policy.limits());
    var walls = confined();
    long began = System.nanoTime();
    try (var kept = new BoundedLog(log, policy.limits().logBytes())) {
      var outcome = new CommandProcess(launch, walls, kept, live).run();
      return new CommandResult(outcome, allowed.kinds(), decision, kept.tail(), kept.truncated(),
          Duration.ofNanos(System.nanoTime() - began), walls.line(), log);
    } catch (IOException e) {
      return unstarted(new Failed("its log cannot be written: " + e.getMessage()), allowed,
          decision, log);
    }
  }

  private Map<String, String> variables() {
    var variables = new HashMap<String, String>();
    variables.put("PATH", SystemPrograms.PATH);
    variables.put("LANG", "C.UTF-8");
    variables.put("HOME", bubblewrap.isPresent() ? "/tmp" : fence.work().toString());
    for (var name : policy.environment()) {
      if (environment.containsKey(name)) {
        variables.put(name, environment.get(name));
      }
    }
    return variables;
  }

  private static CommandResult unstarted(Outcome outcome, Judgement.Allowed allowed,
      Optional<Decision> decision, Path log) {
    return new CommandResult(outcome, allowed.kinds(), decision, "", false, Duration.ZERO, "",
        log);
  }
}
