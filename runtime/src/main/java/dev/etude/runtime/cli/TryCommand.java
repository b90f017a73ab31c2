package dev.etude.runtime.cli;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.test.HistoryNotation;
import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import dev.etude.runtime.ScriptFile;
import dev.etude.runtime.UserError;
import dev.etude.runtime.trial.Answer;
import dev.etude.runtime.trial.Facts;
import dev.etude.runtime.trial.Trial;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude try}. */
@Command(name = "try", mixinStandardHelpOptions = true,
    description = "Asks a script what it would answer, and shows which rule decided. Nothing runs.",
    footer = {"", "Examples:",
        "  ./etude try strategies/trainers/steady_climb.groovy --history 'a+ a- b+'",
        "  ./etude try strategies/trainers/bandit.groovy --history 'a+ b-' --times 100",
        "  ./etude try strategies/trainers/frontier.groovy --profile profile.json",
        "  ./etude try strategies/curves/gentle.groovy --history 'a+0.2 a+0.25'",
        "  ./etude try strategies/gates/production_ready.groovy --fact passed=9",
        "  ./etude try strategies/repairs/common_failures.groovy --failure TimedOut",
        "  ./etude try strategies/families/digits.groovy --level 3",
        "", "A history is what happened, oldest first: `parsing+` passed, `parsing-` failed,"
            + " `parsing+0.7` at that difficulty (0.5 otherwise). A run keeps its profile in"
            + " core/builder_profile.json."})
final class TryCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCRIPT", description = "A script of any kind.")
  private Path file = Path.of("");

  @Option(names = "--history", paramLabel = "HISTORY",
      description = "For strategies and curves: what happened, such as 'parsing+ sorting-'.")
  private String history = "";

  @Option(names = "--skills", paramLabel = "NAME", split = ",",
      description = "Skills beyond those of the history, practised or not.")
  private List<String> skills = List.of();

  @Option(names = "--profile", paramLabel = "FILE.json",
      description = "The builder as a run knows it; the history comes after it.")
  private @Nullable Path profile;

  @Option(names = "--failure", paramLabel = "KIND",
      description = "For repairs: what failed, such as MissingModule.")
  private String failure = "";

  @Option(names = "--fact", paramLabel = "NAME=VALUE",
      description = "For gates and repairs: a fact of the submission or the failure.",
      converter = {AsIs.class, FactConverter.class})
  private Map<String, Object> facts = Map.of();

  @Option(names = "--level", paramLabel = "N", description = "For families: 1 to 10. Default: 1.")
  private int level = 1;

  @Option(names = "--times", paramLabel = "N",
      description = "Ask so often, each time with another draw, and count the answers.")
  private int times = 1;

  @Option(names = "--seed", paramLabel = "N", description = "Of all that is random. Default: 1.")
  private long seed = 1;

  @Option(names = "--json", description = "Print one object: kind, script, hash and the answer.")
  private boolean json;

  TryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    UserError.requireRange("--times", times, 1, 1_000_000);
    UserError.requireRange("--level", level, 1, Family.LEVELS);
    return switch (ScriptFile.read(file)) {
      case ScriptFile.Unusable unusable -> throw refused(List.of(unusable.problem()));
      case ScriptFile.Script<?> script -> ask(script);
    };
  }

  private int ask(ScriptFile.Script<?> script) {
    try (Scripts scripts = surroundings.here().scripts(Trust.STRICT)) {
      return ask(script, script.load(scripts));
    }
  }

  private int ask(ScriptFile.Script<?> script, Loading<?> loading) {
    if (loading instanceof Loading.Refused<?> problems) {
      throw refused(problems.problems());
    }
    try {
      Answer answer = new Trial(facts()).of(loading.require());
      if (json) {
        surroundings.out().println(new JsonMapper().writeValueAsString(object(script, loading,
            answer)));
      } else {
        answer.lines().forEach(surroundings.out()::println);
      }
      return 0;
    } catch (ScriptException failed) {
      List<String> lines = script.text().lines().toList();
      throw refused(List.of(failed.failure().problem(
          line -> line >= 1 && line <= lines.size() ? lines.get(line - 1) : "")));
    } catch (IllegalArgumentException unfit) {
      throw new UserError(UserError.USAGE, "etude: " + unfit.getMessage());
    }
  }

  private static Map<String, Object> object(ScriptFile.Script<?> script, Loading<?> loading,
      Answer answer) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", script.kind().word());
    object.put("script", script.path().toString());
    object.put("hash", loading.hash());
    object.put("answer", answer.json());
    return object;
  }

  private Facts facts() {
    return new Facts(profile(), level, failure, facts, seed, times);
  }

  private Profile profile() {
    Profile before = profile == null
        ? new Profile(0, List.of(), List.of())
        : ProfileFile.read(profile);
    Map<String, Skill> known = new LinkedHashMap<>();
    before.skills().forEach(skill -> known.put(skill.name(), skill));
    Stream.concat(skills.stream(), HistoryNotation.outcomes(history).stream().map(Outcome::skill))
        .forEach(name -> known.putIfAbsent(name, new Skill(name)));
    Profile after = HistoryNotation.profile(history, List.copyOf(known.values()));
    return new Profile(before.cycle() + after.cycle(), after.skills(),
        Stream.concat(before.recent().stream(), after.recent().stream()).toList());
  }

  private static UserError refused(List<Problem> problems) {
    return new UserError(UserError.USAGE, Problems.render(problems));
  }

  /** The name of a fact. */
  static final class AsIs implements ITypeConverter<String> {

    AsIs() {}

    @Override
    public String convert(String text) {
      return text;
    }
  }

  /** The value of a fact: a duration where it looks like one, else text. */
  static final class FactConverter implements ITypeConverter<Object> {

    FactConverter() {}

    @Override
    public Object convert(String text) {
      try {
        return new DurationConverter().convert(text);
      } catch (TypeConversionException notOne) {
        return text;
      }
    }
  }
}
