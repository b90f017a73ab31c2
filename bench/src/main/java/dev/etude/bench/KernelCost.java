package dev.etude.bench;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.missions.Mission;
import dev.etude.missions.MissionReader;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Budget;
import dev.etude.runtime.Installation;
import dev.etude.runtime.Run;
import dev.etude.runtime.StopRequest;
import dev.etude.runtime.report.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cycle costs outside of sandbox and builder: a run of 10,000 cycles with a sandbox and a
 * model that answer at once, and the time between the ends of cycles around the 100th and the last.
 * A run before it, which is not counted, lets the JVM compile: what is asked is whether a cycle
 * costs more because of the history behind it.
 */
public final class KernelCost {

  private static final int WARMUP_CYCLES = 3_000;

  private KernelCost() {}

  /** Argument: cycles, default 10000. */
  public static void main(String[] arguments) throws Exception {
    int cycles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Installation here = Installation.launched();
    Path mission = here.home().resolve("missions/first_steps.yaml");
    YamlReading<Mission> reading = new MissionReader().read(mission);
    if (!(reading instanceof YamlReading.Good<Mission> good)) {
      throw new IllegalStateException("first_steps.yaml has problems");
    }
    run(good, mission, here, WARMUP_CYCLES);
    List<Long> ends = run(good, mission, here, cycles);
    report("cycles 51 to 150", ends, 50, 150);
    report("the last 100 of " + cycles, ends, ends.size() - 101, ends.size() - 1);
    report("all", ends, 0, ends.size() - 1);
  }

  private static List<Long> run(YamlReading.Good<Mission> good, Path mission, Installation here,
      int cycles) throws Exception {
    List<Long> ends = new ArrayList<>();
    Run.Options options = new Run.Options(new Budget(cycles, Duration.ofHours(1)), here, Map.of(),
        new Progress.Each(entry -> count(entry, ends)),
        new StopRequest(() -> {}));
    Path folder = Files.createTempDirectory("etude-bench").resolve("run");
    try (Run run = Run.start(good, mission, folder, Optional.empty(),
        options, new InstantSandbox(), new InstantModel())) {
      run.play();
    }
    return ends;
  }

  private static void count(Entry entry, List<Long> ends) {
    if (entry.event() instanceof Event.CycleEnded) {
      ends.add(System.nanoTime());
    }
  }

  private static void report(String what, List<Long> ends, int from, int to) {
    double[] millis = new double[to - from];
    for (int i = from; i < to; i++) {
      millis[i - from] = (ends.get(i + 1) - ends.get(i)) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%-24s median %.2f ms, 95th percentile %.2f ms%n", what,
        millis[millis.length / 2], millis[millis.length * 95 / 100]);
  }
}
