package dev.etude.runtime.cli;

import dev.etude.runtime.Policies;
import dev.etude.runtime.Sandboxes;
import dev.etude.runtime.UserError;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.safety.CodePolicy;
import dev.etude.sandbox.safety.Finding;
import dev.etude.sandbox.safety.Review;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Looks at a Python program without running it: what a policy refuses, what it"
        + " advises.",
    footer = {"", "Examples:", "  ./etude sandbox check program.py",
        "  ./etude sandbox check program.py --policy mine.yaml --json", "",
        "Exit code 0 where the policy lets it run. The rules are in docs/static-check.md."})
final class SandboxCheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "A Python program.")
  private Path file = Path.of("");

  @Option(names = "--policy", paramLabel = "FILE",
      description = "A policy; default: missions/policies/default.yaml.")
  private @Nullable Path policy;

  @Option(names = "--json", description = "Print one JSON object: accepted, refusals, advice, each"
      + " with id, severity, line, column, reason.")
  private boolean json;

  SandboxCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CodePolicy rules = Policies
        .read(Policies.file(Optional.ofNullable(policy), surroundings.here())).code();
    String source = TextFiles.text(file, "a Python program");
    try (Sandbox sandbox = new Sandboxes(Sandboxes.Choice.GRAALPY, 1,
        Limits.DEFAULT.memoryBytes()).open(surroundings.here())) {
      return switch (sandbox.inspect(source)) {
        case Inspection.Parsed parsed -> tell(rules.review(parsed.safety()));
        case Inspection.NotPython bad -> throw new UserError(UserError.FAILED, file + ":"
            + bad.line() + ":" + bad.column() + "  is not Python: " + bad.message());
        case Inspection.Failed failed -> throw new UserError(UserError.FAILED,
            file + "  could not be looked at: " + failed.reason());
      };
    }
  }

  private int tell(Review review) {
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("accepted", review.accepted());
      object.put("refusals", review.refusals().stream().map(Shape::of).toList());
      object.put("advice", review.advice().stream().map(Shape::of).toList());
      surroundings.out().println(new JsonMapper().writeValueAsString(object));
    } else {
      print(review.refusals(), surroundings.style().red("refused"));
      print(review.advice(), surroundings.style().yellow("advice"));
      if (review.accepted()) {
        surroundings.out().println(file + "  may run");
      }
    }
    return review.accepted() ? 0 : UserError.FAILED;
  }

  private void print(List<Finding> findings, String word) {
    findings.forEach(finding -> surroundings.out().println(file + ":" + finding.line() + ":"
        + finding.column() + "  " + word + ": " + finding.reason() + " (" + finding.id() + ", "
        + finding.severity().word() + ")"));
  }

  /** A finding as machines read it. */
  private record Shape(String id, String severity, int line, int column, String reason) {

    static Shape of(Finding finding) {
      return new Shape(finding.id(), finding.severity().word(), finding.line(), finding.column(),
          finding.reason());
    }
  }
}
