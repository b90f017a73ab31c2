package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.dsl.test.SpecRun;
import dev.etude.runtime.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code etude test}. */
@Command(name = "test", mixinStandardHelpOptions = true,
    description = "Compiles and runs the specs of scripts.", footer = {"", "Examples:",
        "  ./etude test", "  ./etude test strategies/specs/MineSpec.groovy",
        "  ./etude test strategies/specs --json", "",
        "Specs are Spock specifications that extend StrategySpecification, CurveSpecification,"
            + " GateSpecification, RepairsSpecification or FamilySpecification. Exit code 1 where"
            + " one fails."})
final class TestCommand implements Callable<Integer> {

  private static final List<String> USUAL = List.of("strategies/specs",
      "strategies/src/test/groovy");
  /** From a spec up to the folder of the scripts: {@code strategies/src/test/groovy}. */
  private static final int STEPS_UP = 4;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PATH", arity = "0..*",
      description = "Specs, or folders with *Spec.groovy below; default: strategies/specs and"
          + " strategies/src/test/groovy.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print a line of JSON for each feature, then a summary.")
  private boolean json;

  TestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Path> given = paths.isEmpty()
        ? USUAL.stream().map(Path::of).filter(Files::isDirectory).toList()
        : paths;
    List<Path> specs = given.stream().flatMap(TestCommand::specs).distinct().sorted().toList();
    if (specs.isEmpty()) {
      throw new UserError(UserError.USAGE, "no *Spec.groovy in " + (given.isEmpty()
          ? String.join(" or ", USUAL)
          : String.join(", ", given.stream().map(Path::toString).toList()))
          + "; `./etude new strategy NAME` writes a script with its spec");
    }
    return switch (SpecRun.compile(withNeighbours(specs))) {
      case SpecRun.Compiled.Refused refused -> throw new UserError(UserError.USAGE,
          Problems.render(refused.problems()));
      case SpecRun.Compiled.Ready ready -> {
        var report = new TestReport(surroundings, json);
        ready.run().play(roots(specs), result -> report.add(result));
        yield report.end() ? 0 : UserError.FAILED;
      }
    };
  }

  private static Stream<Path> specs(Path path) {
    if (Files.isRegularFile(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith("Spec.groovy")).toList().stream();
    } catch (IOException missing) {
      throw new UserError(UserError.USAGE, path + "  "
          + (Files.exists(path) ? "cannot be read" : "does not exist")
          + "; name a spec or a folder of specs");
    }
  }

  /** What specs share lies beside them, such as a base class. */
  private static List<Path> withNeighbours(List<Path> specs) {
    List<Path> all = new ArrayList<>(specs);
    specs.stream().map(TestCommand::folder).distinct().forEach(folder -> {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith("Specification.groovy")).forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return all;
  }

  private List<Path> roots(List<Path> specs) {
    List<Path> roots = new ArrayList<>();
    for (Path spec : specs) {
      Path folder = folder(spec);
      for (int i = 0; i < STEPS_UP && folder != null; i++) {
        roots.add(folder);
        folder = folder.getParent();
      }
    }
    roots.add(Path.of("strategies"));
    roots.add(surroundings.here().home().resolve("strategies"));
    return roots.stream().distinct().toList();
  }

  private static Path folder(Path spec) {
    Path parent = spec.toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("") : parent;
  }
}
