package dev.etude.runtime.cli;

import dev.etude.runtime.Policies;
import dev.etude.runtime.UserError;
import dev.etude.sandbox.command.ApprovalFolder;
import dev.etude.sandbox.command.Approvals;
import dev.etude.sandbox.command.Command;
import dev.etude.sandbox.command.CommandPolicy;
import dev.etude.sandbox.command.CommandResult;
import dev.etude.sandbox.command.CommandRunner;
import dev.etude.sandbox.command.Consent;
import dev.etude.sandbox.command.Decision;
import dev.etude.sandbox.command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox exec}. */
@picocli.CommandLine.Command(name = "exec", mixinStandardHelpOptions = true,
    description = "Runs a program of this machine as a policy allows, without a shell.",
    footer = {"", "Examples:", "  ./etude sandbox exec -- ls -la",
        "  ./etude sandbox exec --in ~/project --policy mine.yaml -- git status",
        "", "A command that needs consent waits for `./etude approve RUN`. The log is in",
        "RUN/logs/shell, every decision in RUN/logs/commands.jsonl. Exit code 0 only",
        "where the command ended with status 0. See docs/commands.md."})
final class SandboxExecCommand implements Callable<Integer> {

  private static final DateTimeFormatter STAMP = DateTimeFormatter
      .ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "The program, then its"
      + " arguments; behind `--` they are left alone.")
  private List<String> words = List.of();

  @Option(names = "--policy", paramLabel = "FILE",
      description = "A policy; default: missions/policies/default.yaml.")
  private @Nullable Path policy;

  @Option(names = "--run", paramLabel = "RUN", defaultValue = "runs/commands",
      description = "The folder of the record; default: ${DEFAULT-VALUE}.")
  private Path run = Path.of("");

  @Option(names = "--in", paramLabel = "DIR",
      description = "The work folder, the only one it may write; default: RUN/work.")
  private @Nullable Path work;

  @Option(names = "--id", paramLabel = "ID", description = "Of this command and no other; the"
      + " same after a restart goes on waiting for consent. Default: from the clock.")
  private @Nullable String id;

  @Option(names = "--time", paramLabel = "DURATION", converter = DurationConverter.class,
      description = "Time it may take; default: that of the policy.")
  private @Nullable Duration time;

  @Option(names = "--json", description = "Print one JSON object instead of its output: id,"
      + " outcome, detail, status, kinds, approved_by, output, truncated, elapsed_ms, confinement,"
      + " log.")
  private boolean json;

  SandboxExecCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandPolicy rules = Policies.read(policyFile()).commands();
    CommandPolicy bounded = time == null ? rules : rules.with(rules.limits().withTime(time));
    String name = id == null ? "c" + STAMP.format(Instant.now()) : id;
    if (!Consent.isId(name)) {
      throw new UserError(UserError.USAGE, "--id must be letters, digits, `.`, `_` and `-`");
    }
    try {
      Path folder = work == null ? Files.createDirectories(run.resolve("work")) : work;
      CommandRunner runner = CommandRunner.open(folder, bounded, approvals(),
          surroundings.environment(), Clock.systemUTC());
      Consumer<byte[]> live = bytes -> {
        if (!json) {
          surroundings.out().write(bytes, 0, bytes.length);
          surroundings.out().flush();
        }
      };
      CommandResult result = runner.run(name, new Command(words),
          run.resolve("logs/shell").resolve(name + ".log"), live);
      Map<String, @Nullable Object> object = object(name, result);
      record(object);
      tell(result, object);
      return result.outcome().succeeded() ? 0 : UserError.FAILED;
    } catch (IOException e) {
      throw new UserError(UserError.USAGE, "the command cannot be run: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new UserError(UserError.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private Path policyFile() {
    return Policies.file(Optional.ofNullable(policy), surroundings.here());
  }

  private Approvals approvals() {
    return new ApprovalFolder(run.resolve("approvals"), Clock.systemUTC(), this::announce);
  }

  private void announce(Consent consent) {
    surroundings.err().println(surroundings.style().yellow("waits for consent") + " ("
        + String.join(", ", consent.kinds()) + ") until "
        + consent.until().truncatedTo(ChronoUnit.SECONDS) + ": ./etude approve "
        + run + " " + consent.id());
  }

  private Map<String, @Nullable Object> object(String name, CommandResult result) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", name);
    object.put("outcome", result.outcome().word());
    object.put("detail", result.outcome().detail());
    object.put("status", result.outcome() instanceof Outcome.Ended(int status) ? status : null);
    object.put("kinds", result.kinds());
    object.put("approved_by", result.decision().filter(Decision::granted).map(Decision::by)
        .orElse(null));
    object.put("output", result.tail());
    object.put("truncated", result.truncated());
    object.put("elapsed_ms", ExecutionReport.millis(result.elapsed()));
    object.put("confinement", result.confinement());
    object.put("log", result.log().toString());
    return object;
  }

  /** What was asked and what became of it, one line for each command, whatever became of it. */
  private void record(Map<String, @Nullable Object> object) throws IOException {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("at", Instant.now().toString());
    line.put("words", words);
    line.putAll(object);
    line.remove("output");
    Path file = run.resolve("logs/commands.jsonl");
    Files.createDirectories(run.resolve("logs"));
    Files.writeString(file, new JsonMapper().writeValueAsString(line) + "\n",
        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void tell(CommandResult result, Map<String, @Nullable Object> object) {
    if (json) {
      surroundings.out().println(new JsonMapper().writeValueAsString(object));
      return;
    }
    String word = result.outcome().word().replace('_', ' ');
    surroundings.err().println((result.outcome().succeeded()
        ? surroundings.style().green(word)
        : surroundings.style().red(word)) + ": " + result.outcome().detail()
        + surroundings.style().faint(result.confinement().isEmpty()
            ? ""
            : "  " + result.elapsed().toMillis() + " ms, " + result.confinement()));
    if (result.outcome() instanceof Outcome.Refused) {
      surroundings.err().println("  the policy is " + policyFile()
          + "; `--policy FILE` takes another (docs/commands.md)");
    }
  }
}
