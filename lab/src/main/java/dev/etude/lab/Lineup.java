package dev.etude.lab;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.strategy.Pairing;
import dev.etude.dsl.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the scripts that are to be compared. A script is named, or given by its path; {@code all}
 * stands for all that have a name. For one thread.
 */
public final class Lineup {

  private static final String ALL = "all";
  private static final String USUAL = "staircase";

  private final ScriptLibrary library;
  private final Scripts scripts;
  private final Map<String, Optional<?>> loaded = new LinkedHashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** What was found. */
  public sealed interface Found {

    /** All of it, at least one. */
    record Contenders(List<Contender> contenders) implements Found {

      public Contenders {
        contenders = List.copyOf(contenders);
      }
    }

    /** There are problems. */
    record Problems(List<Problem> problems) implements Found {

      public Problems {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Names are looked up in the library, paths are compiled with the scripts. */
  public Lineup(ScriptLibrary library, Scripts scripts) {
    this.library = library;
    this.scripts = scripts;
  }

  /** Every strategy of the library, each with the curve that suits it. */
  public Found everything() {
    return find(List.of(ALL));
  }

  /**
   * The pairings that are written so: {@code frontier:gentle}, or {@code frontier} with the curve
   * that suits it, or {@code my/strategy.groovy:all}.
   */
  public Found find(Collection<String> written) {
    Map<String, Contender> found = new LinkedHashMap<>();
    loaded.clear();
    problems.clear();
    for (String each : written) {
      int colon = each.lastIndexOf(':');
      String strategy = colon < 0 ? each : each.substring(0, colon);
      for (String name : names(Strategy.KIND, strategy)) {
        String curve = colon < 0 ? suiting(shortly(name)) : each.substring(colon + 1);
        for (String other : names(Curve.KIND, curve)) {
          pair(name, other).ifPresent(pair -> found.putIfAbsent(pair.name(), pair));
        }
      }
    }
    return problems.isEmpty()
        ? new Found.Contenders(shortly(found.values()))
        : new Found.Problems(List.copyOf(problems));
  }

  private Collection<String> names(ScriptKind<?> kind, String written) {
    return written.equals(ALL) ? library.names(kind) : List.of(written);
  }

  private String suiting(String strategy) {
    return library.names(Curve.KIND).contains(strategy) ? strategy : USUAL;
  }

  private Optional<Contender> pair(String strategyName, String curveName) {
    Optional<Strategy> strategy = load(Strategy.KIND, strategyName);
    Optional<Curve> curve = load(Curve.KIND, curveName);
    return strategy.isEmpty() || curve.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contender(strategyName, curveName,
            new Pairing(strategy.get(), curve.get())));
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<T> load(ScriptKind<T> kind, String name) {
    return (Optional<T>) loaded.computeIfAbsent(kind.word() + " " + name, _ -> fresh(kind, name));
  }

  private <T> Optional<T> fresh(ScriptKind<T> kind, String name) {
    Loading<T> loading = isPath(name) ? read(kind, Path.of(name)) : library.use(kind, name);
    return switch (loading) {
      case Loading.Loaded<T> good -> Optional.of(good.value());
      case Loading.Refused<T> refused -> {
        problems.addAll(refused.problems());
        yield Optional.empty();
      }
    };
  }

  private <T> Loading<T> read(ScriptKind<T> kind, Path file) {
    try {
      return scripts.load(kind, file.toString(), Files.readString(file));
    } catch (IOException e) {
      return new Loading.Refused<>(List.of(new Problem(file.toString(), "no-file",
          Files.exists(file) ? "cannot be read" : "does not exist",
          "name a " + kind.word() + " script, or the path of one")), "");
    }
  }

  private static boolean isPath(String name) {
    return name.endsWith(".groovy") || name.contains("/");
  }

  /** Paths become names, unless two of them would become the same. */
  private static List<Contender> shortly(Collection<Contender> found) {
    Map<String, Long> taken = found.stream().map(Lineup::shortly)
        .collect(Collectors.groupingBy(Contender::name, Collectors.counting()));
    return found.stream().map(whole -> taken.getOrDefault(shortly(whole).name(), 0L) == 1
        ? shortly(whole)
        : whole).toList();
  }

  private static Contender shortly(Contender whole) {
    return new Contender(shortly(whole.strategy()), shortly(whole.curve()), whole.pairing());
  }

  private static String shortly(String name) {
    return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.groovy$", "");
  }
}
