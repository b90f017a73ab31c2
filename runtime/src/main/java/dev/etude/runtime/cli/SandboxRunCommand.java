package dev.etude.runtime.cli;

import dev.etude.runtime.UserError;
import dev.etude.sandbox.Content;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox run}. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = "Runs a Python program in the sandbox.", footer = {
        "", "Examples:", "  ./etude sandbox run program.py",
        "  ./etude sandbox run program.py --time 500ms --memory 64MiB --json",
        "  ./etude sandbox run program.py --stdin input.txt --file data.csv --out out",
        "",
        "Exit code 0 only where the program ran to its last statement. A program that",
        "leaves by sys.exit(0) has `exited`, which is 1 here."})
final class SandboxRunCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "A Python program.")
  private Path file = Path.of("");

  @Mixin
  private TierChoice tier = new TierChoice();

  @Mixin
  private ProgramLimits limits = new ProgramLimits();

  @Option(names = "--stdin", paramLabel = "FILE", description = "What it reads from its standard"
      + " input; default: nothing.")
  private @Nullable Path stdin;

  @Option(names = "--file", paramLabel = "FILE", arity = "1..*", description = "Files that lie in"
      + " its working folder: under the path given here, or its last part where that is absolute"
      + " or leads upwards.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR",
      description = "A new folder for the files it leaves.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print one JSON object: verdict, detail, stdout, stderr,"
      + " truncated, exit_status, elapsed_ms, cpu_ms, tier, isolation.")
  private boolean json;

  SandboxRunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Limits allowed = limits.limits();
    Program program = program();
    if (out != null && Files.exists(out)) {
      throw new UserError(UserError.USAGE, out + "  is there already; name a new folder");
    }
    try (Sandbox sandbox = tier.sandboxes(1, allowed).open(surroundings.here())) {
      Execution end = sandbox.run(program, allowed);
      if (json) {
        surroundings.out().println(
            new JsonMapper().writeValueAsString(ExecutionReport.object(end)));
      } else {
        print(end);
      }
      if (out != null) {
        write(end.files(), out);
      }
      return end instanceof Execution.Finished ? 0 : UserError.FAILED;
    }
  }

  private Program program() {
    String source = TextFiles.text(file, "a Python program");
    String input = stdin == null ? "" : TextFiles.text(stdin, "a text for its standard input");
    Map<String, Content> given = new TreeMap<>();
    for (Path each : files) {
      if (given.put(name(each), TextFiles.content(each)) != null) {
        throw new UserError(UserError.USAGE, each + "  would be the second `" + name(each)
            + "` of the program");
      }
    }
    try {
      return new Program(source, input, given);
    } catch (IllegalArgumentException e) {
      throw new UserError(UserError.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static String name(Path file) {
    Path path = file.normalize();
    return (path.isAbsolute() || path.startsWith("..") ? path.getFileName() : path).toString();
  }

  private void print(Execution end) {
    surroundings.out().print(end.output().stdout());
    surroundings.out().flush();
    surroundings.err().print(end.output().stderr());
    if (end.output().truncated()) {
      surroundings.err().println("[output cut]");
    }
    String detail = ExecutionReport.detail(end);
    String word = end.word().replace('_', ' ');
    surroundings.err().println((end instanceof Execution.Finished
        ? surroundings.style().green(word)
        : surroundings.style().red(word))
        + (detail.isEmpty() ? "" : ": " + detail)
        + surroundings.style().faint("  " + Math.round(ExecutionReport.millis(end.elapsed()))
            + " ms, " + end.isolation().line()));
  }

  private static void write(Map<String, Content> files, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, Content> each : files.entrySet()) {
        Path target = folder.resolve(each.getKey());
        if (target.getParent() instanceof Path parent) {
          Files.createDirectories(parent);
        }
        Files.write(target, each.getValue().bytes(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw new UserError(UserError.FAILED, folder + "  cannot be written: " + e.getMessage());
    }
  }
}
