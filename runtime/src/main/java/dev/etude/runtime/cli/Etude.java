package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.memory.UnusableRun;
import dev.etude.runtime.UserError;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code etude}. */
@Command(name = "etude", mixinStandardHelpOptions = true, version = "etude 0.1.0",
    description = "A scriptable runtime for code agents that train.", subcommands = {
        RunCommand.class, ResumeCommand.class, StatusCommand.class, CheckCommand.class,
        NewCommand.class, TryCommand.class, TestCommand.class, GradeCommand.class,
        LabCommand.class, SandboxCommand.class, ApproveCommand.class, WarmupCommand.class},
    footer = {"", "Examples:",
        "  ./etude run missions/first_steps.yaml",
        "  ./etude status runs/first_steps", "  ./etude check missions/first_steps.yaml",
        "", "Exit codes: 0 done, 1 failed, 2 something to put right in what you wrote,",
        "75 not now (in use, or a server is missing), 130 stopped at once."})
public final class Etude {

  Etude() {}

  /** Runs a command line; the exit code for the process. */
  public static int execute(Map<String, String> environment, PrintStream out, PrintStream err,
      String... arguments) {
    Surroundings surroundings = Surroundings.of(environment, out, err);
    CommandLine line = new CommandLine(new Etude(), new Commands(surroundings));
    line.setOut(writer(out)).setErr(writer(err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    WholeNumber.teach(line);
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, err));
    line.setParameterExceptionHandler((problem, given) -> usage(problem, err));
    if (arguments.length == 0) {
      line.usage(out);
      return UserError.USAGE;
    }
    return line.execute(arguments);
  }

  private static int explain(Exception failure, PrintStream err) throws IOException {
    if (failure instanceof UserError error) {
      err.println(error.getMessage());
      return error.exitCode();
    }
    if (failure instanceof UnusableRun unusable) {
      err.println(unusable.getMessage());
      return unusable instanceof UnusableRun.InUse ? UserError.RETRY_LATER : UserError.USAGE;
    }
    return switch (failure) {
      case IOException disk -> unreached(disk, err);
      case UncheckedIOException disk -> unreached(Objects.requireNonNull(disk.getCause()), err);
      default -> fault(failure, err);
    };
  }

  /** Such a failure often has nothing but a path for its message; its class says what is wrong. */
  private static int unreached(IOException disk, PrintStream err) {
    err.println("etude: " + Problems.oneLine(disk.getClass().getSimpleName() + ": "
        + disk.getMessage()));
    return UserError.FAILED;
  }

  /** A fault of Etude's own: its trace is of use to whoever mends it, and to nobody else. */
  private static int fault(Exception failure, PrintStream err) throws IOException {
    Path trace = Files.createTempFile("etude-fault-", ".txt");
    try (var file = new PrintWriter(Files.newBufferedWriter(trace))) {
      failure.printStackTrace(file);
    }
    err.println("etude: a fault of Etude, not of yours: " + Problems.oneLine(failure.toString())
        + "; please report it with " + trace);
    return UserError.FAILED;
  }

  /** One line on what is wrong, and where to read on; not the whole help. */
  private static int usage(ParameterException problem, PrintStream err) {
    err.println("etude: " + problem.getMessage() + takenByOption(problem));
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(err, true));
    err.println("Try `" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
    return UserError.USAGE;
  }

  /** An option that takes several words takes what was meant for the command as well. */
  private static String takenByOption(ParameterException problem) {
    return problem instanceof CommandLine.MissingParameterException
        ? problem.getCommandLine().getParseResult().matchedOptions().stream()
            .filter(it -> it.arity().max() > 1).findFirst()
            .map(it -> "; `" + it.longestName() + "` took `" + it.originalStringValues().getLast()
                + "`, so name it first, or write `--` before it")
            .orElse("")
        : "";
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
