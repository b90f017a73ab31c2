package dev.etude.runtime.cli;

import dev.etude.runtime.Sandboxes;
import dev.etude.runtime.UserError;
import dev.etude.runtime.grade.Pace;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tier;
import dev.etude.sandbox.doctor.Doctor;
import dev.etude.sandbox.doctor.TierReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true,
    description = "Measures the tiers of this machine: the first program, latency one at a time,"
        + " and graded programs a second.",
    footer = {"", "Examples:", "  ./etude sandbox bench",
        "  ./etude sandbox bench --count 1000 --workers 4 --json", "",
        "A small program is run COUNT times one after another, then graded COUNT times,",
        "WORKERS at a time. Other work on the machine shows in the figures."})
final class SandboxBenchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(names = "--count", paramLabel = "N", defaultValue = "100",
      description = "Programs for each figure; default: ${DEFAULT-VALUE}.")
  private int count = 100;

  @Option(names = "--workers", paramLabel = "N", defaultValue = "2",
      description = "Programs graded at a time; default: ${DEFAULT-VALUE}.")
  private int workers = 2;

  @Option(names = "--json", description = "Print one JSON object for each tier, a line each.")
  private boolean json;

  SandboxBenchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    UserError.requireRange("--count", count, 10, 100_000);
    UserError.requireRange("--workers", workers, 1, 64);
    if (!json) {
      surroundings.out()
          .println("              first     p50      p95      p99    graded a second");
    }
    List<String> skipped = new ArrayList<>();
    for (TierReport tier : new Doctor(surroundings.environment()).tiers()) {
      if (tier.ready()) {
        measure(tier.tier());
      } else {
        skipped.add("  " + tier.tier().word() + " is missing: " + tier.problem());
      }
    }
    if (!json) {
      skipped.forEach(surroundings.out()::println);
    }
    return 0;
  }

  private void measure(Tier tier) {
    Sandboxes.Choice choice = Sandboxes.Choice.valueOf(tier.name());
    Pace pace;
    String isolation;
    long began = System.nanoTime();
    try (Sandbox sandbox = new Sandboxes(choice, workers, Limits.DEFAULT.memoryBytes())
        .open(surroundings.here())) {
      pace = Pace.of(sandbox, count, workers, began);
      isolation = sandbox.isolation().line();
    } catch (UserError e) {
      surroundings.out().println("  " + tier.word() + " is missing: " + e.getMessage());
      return;
    }
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("tier", tier.word());
      object.put("first_ms", pace.firstMillis());
      object.put("p50_ms", pace.p50Millis());
      object.put("p95_ms", pace.p95Millis());
      object.put("p99_ms", pace.p99Millis());
      object.put("graded_per_second", pace.gradedPerSecond());
      object.put("isolation", isolation);
      surroundings.out().println(new JsonMapper().writeValueAsString(object));
    } else {
      surroundings.out().println(String.format(Locale.ROOT,
          "  %-10s %7.0f  %6.1f   %6.1f   %6.1f  %9.0f     (ms)  %s", tier.word(),
          pace.firstMillis(), pace.p50Millis(), pace.p95Millis(), pace.p99Millis(),
          pace.gradedPerSecond(), isolation));
    }
  }
}
