package dev.etude.runtime;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.strategy.Strategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script as it lies in a file, of whatever kind. */
public sealed interface ScriptFile {

  /** Every kind of script there is. */
  List<ScriptKind<?>> KINDS = List.of(Strategy.KIND, Curve.KIND, Gate.KIND, Repairs.KIND,
      Family.KIND);

  /** One whose kind is known by its entry word. */
  record Script<T>(ScriptKind<T> kind, Path path, String text) implements ScriptFile {

    /** Compiles and checks it. */
    public Loading<T> load(Scripts scripts) {
      return scripts.load(kind, path.toString(), text);
    }
  }

  /** There is none in it, or no file at all. */
  record Unusable(Problem problem) implements ScriptFile {}

  /** What to do instead. */
  String EXAMPLE = "name a script, such as strategies/trainers/steady_climb.groovy";

  /** Reads a file. */
  static ScriptFile read(Path file) {
    try {
      String text = Files.readString(file);
      return kind(text).<ScriptFile>map(kind -> new Script<>(kind, file, text))
          .orElseGet(() -> new Unusable(new Problem(file.toString(), "no-block",
              "has no block of a script", "start with `strategy {`, `curve {`, `gate {`,"
                  + " `repairs {` or `family {`")));
    } catch (CharacterCodingException failure) {
      return new Unusable(new Problem(file.toString(), "no-file", "is not UTF-8 text", EXAMPLE));
    } catch (IOException failure) {
      return new Unusable(new Problem(file.toString(), "no-file", Files.isDirectory(file)
          ? "is a folder"
          : Files.exists(file) ? "cannot be read" : "does not exist", EXAMPLE));
    }
  }

  private static Optional<ScriptKind<?>> kind(String text) {
    Matcher opening = Pattern.compile("(?m)^([a-z]+)\\s*\\{").matcher(text);
    while (opening.find()) {
      for (ScriptKind<?> kind : KINDS) {
        if (kind.word().equals(opening.group(1))) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }
}
