package dev.etude.runtime.cli;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptKind;
import dev.etude.runtime.ScriptFile;
import dev.etude.runtime.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code etude new}. */
@Command(name = "new", mixinStandardHelpOptions = true,
    description = "Writes a script with a spec that passes, or a mission, to start from.",
    footer = {"", "Examples:", "  ./etude new strategy my_strategy",
        "  ./etude new mission my_mission", "  ./etude new family my_family --in elsewhere", "",
        "Nothing is ever overwritten."})
final class NewCommand implements Callable<Integer> {

  private static final String MISSION = "mission";

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "KIND",
      description = "strategy, curve, gate, repairs, family or mission.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "NAME",
      description = "Lower-case letters, digits and `_`, such as my_strategy.")
  private String name = "";

  @Option(names = "--in", paramLabel = "DIR",
      description = "The folder that holds strategies/ and missions/; default: this one.")
  private Path folder = Path.of("");

  NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (!name.matches("[a-z][a-z0-9_]{0,79}")) {
      throw new UserError(UserError.USAGE, "`" + Problems.oneLine(name) + "` is not a name for a "
          + Problems.oneLine(kind) + "; use lower-case letters, digits and `_`");
    }
    if (kind.equals(MISSION)) {
      Path mission = write(folder.resolve("missions").resolve(name + ".yaml"), MISSION);
      say(mission, "./etude run " + mission);
    } else {
      script(ScriptFile.KINDS.stream().filter(known -> known.word().equals(kind)).findFirst()
          .orElseThrow(this::unknown));
    }
    return 0;
  }

  private void script(ScriptKind<?> known) {
    Path strategies = folder.resolve("strategies");
    Path script = strategies.resolve(known.folder()).resolve(name + ".groovy");
    Path sources = strategies.resolve("src/test/groovy");
    Path spec = (Files.isDirectory(sources) ? sources : strategies.resolve("specs"))
        .resolve(className() + "Spec.groovy");
    refuseExisting(spec);
    write(script, kind);
    write(spec, kind + "-spec");
    say(script, "./etude check " + script);
    say(spec, "./etude test " + spec);
  }

  private UserError unknown() {
    List<String> kinds = Stream.concat(ScriptFile.KINDS.stream().map(ScriptKind::word),
        Stream.of(MISSION)).toList();
    String near = DidYouMean.hint(kind, kinds);
    return new UserError(UserError.USAGE, "`" + Problems.oneLine(kind) + "` is nothing to write; "
        + (near.isEmpty() ? "there are " + String.join(", ", kinds) : near));
  }

  /** {@code MyStrategy} for {@code my_strategy}. */
  private String className() {
    return Arrays.stream(name.split("_")).filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  private Path write(Path file, String template) {
    refuseExisting(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text(template), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      throw existing(file);
    } catch (IOException failure) {
      throw new UserError(UserError.FAILED, file + "  cannot be written: " + failure.getMessage());
    }
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw existing(file);
    }
  }

  private static UserError existing(Path file) {
    return new UserError(UserError.USAGE,
        file + "  is there already; choose another name, or delete it first");
  }

  private String text(String template) {
    String resource = "new/" + template + ".txt";
    try (InputStream in = NewCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing beside NewCommand");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@name@", name).replace("@Name@", className());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(Path file, String next) {
    surroundings.out().println("wrote " + file + "; next: " + next);
  }
}
