package dev.etude.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.etude.dsl.Loading;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import dev.etude.runtime.Installation;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What strict scripts cost: loading one that nobody has seen, with all layers and a warm JVM; one
 * decision, over a profile of ten skills after 10,000 cycles; and what is left in memory after
 * 1,000 reloads.
 */
public final class ScriptSpeed {

  private static final int SKILLS = 10;
  private static final int CYCLES = 10_000;
  private static final int WARMUP = 60;
  private static final int LOADS = 200;
  private static final int DECISIONS = 20_000;
  private static final int RELOADS = 1_000;
  private static final int SAVES = 200;
  private static final int SCRIPTS = 10;
  private static final String CODE = """
      strategy {
        next { profile, random ->
          double total = profile.skills.total { it.attempts } + 1
          Map<String, Double> late = [:]
          for (skill in profile.skills) {
            late[skill.name] = profile.outcomes(skill).takeRight(5).mean { it.score }
          }
          practice profile.skills.max {
            1 - late[it.name] + Math.sqrt(2 * Math.log(total) / (it.attempts + 1))
          }
        }
      }
      """;

  private ScriptSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Installation.launched().home().resolve("strategies");
    System.out.println("| what | p50 | p95 |");
    System.out.println("| --- | --- | --- |");
    loads(home);
    Scripts scripts = new Scripts();
    decisions("a decision by rules", scripts,
        Files.readString(home.resolve("trainers/steady_climb.groovy")));
    decisions("a decision by code", scripts, CODE);
    isolated();
    saves(home);
    System.out.println();
    reloads();
  }

  private static void loads(Path home) throws Exception {
    Map<ScriptKind<?>, String> texts = Map.of(
        Strategy.KIND, Files.readString(home.resolve("trainers/steady_climb.groovy")),
        Curve.KIND, Files.readString(home.resolve("curves/gentle.groovy")),
        Gate.KIND, Files.readString(home.resolve("gates/production_ready.groovy")));
    Scripts scripts = new Scripts();
    List<Double> millis = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < WARMUP + LOADS; i++) {
      before = i == WARMUP ? processor() : before;
      for (var text : texts.entrySet()) {
        load(scripts, text.getKey(), text.getValue() + "// " + i + "\n", i, millis);
      }
      load(scripts, Strategy.KIND, CODE + "// " + i + "\n", i, millis);
    }
    double mean = (processor() - before) / 1e6 / millis.size();
    row("a warm load with all layers", millis, "ms");
    System.out.printf("| its processor time, compiling of the JVM included | mean %.1f ms | |%n",
        mean);
  }

  /** Of the whole process, in nanoseconds: on a busy machine the clock says little. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void load(Scripts scripts, ScriptKind<?> kind, String text, int round,
      List<Double> millis) {
    long start = System.nanoTime();
    Loading<?> loading = scripts.load(kind, "bench.groovy", text);
    if (round >= WARMUP) {
      millis.add((System.nanoTime() - start) / 1e6);
    }
    loading.require();
  }

  private static void decisions(String what, Scripts scripts, String text) throws Exception {
    Strategy strategy = scripts.load(Strategy.KIND, "bench.groovy", text).require();
    Profile profile = profile();
    List<Double> inline = new ArrayList<>();
    Thread asking = Scripts.thread("asking", () -> ask(strategy, profile, inline));
    asking.start();
    asking.join();
    row(what + ", on a thread made for it", inline, "µs");
    List<Double> handed = new ArrayList<>();
    ask(strategy, profile, handed);
    row(what + ", handed to another thread", handed, "µs");
  }

  private static void ask(Strategy strategy, Profile profile, List<Double> micros) {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 2 * DECISIONS; i++) {
      long start = System.nanoTime();
      strategy.next(profile, random);
      if (i >= DECISIONS) {
        micros.add((System.nanoTime() - start) / 1e3);
      }
    }
  }

  private static Profile profile() {
    var random = new SplittableRandom(7);
    List<Skill> skills = new ArrayList<>();
    for (int i = 0; i < SKILLS; i++) {
      skills.add(new Skill("skill_" + i, random.nextDouble(), 0.1, CYCLES / SKILLS, 0, 0,
          CYCLES - i, false, random.nextDouble()));
    }
    List<Outcome> recent = new ArrayList<>();
    for (int i = 0; i < Profile.WINDOW; i++) {
      boolean passed = random.nextBoolean();
      recent.add(new Outcome(CYCLES - Profile.WINDOW + i, "skill_" + random.nextInt(SKILLS),
          passed, random.nextDouble(), passed ? 1 : 0));
    }
    return new Profile(CYCLES, skills, recent);
  }

  private static void row(String what, List<Double> times, String unit) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf("| %s | %.1f %s | %.1f %s |%n", what, sorted[sorted.length / 2], unit,
        sorted[sorted.length * 95 / 100], unit);
  }

  private static void reloads() throws Exception {
    Path folder = Files.createTempDirectory("etude-bench");
    var library = new ScriptLibrary(new Scripts(), List.of(folder));
    Profile profile = profile();
    System.out.println("| reloads | heap after GC | metaspace | classes |");
    System.out.println("| --- | --- | --- | --- |");
    for (int i = 0; i <= RELOADS; i++) {
      Files.writeString(folder.resolve("mine.groovy"), CODE + "// " + i + "\n");
      library.reread();
      library.use(Strategy.KIND, "mine").require().next(profile, new SplittableRandom(1));
      if (Arrays.asList(50, 250, 500, 750, RELOADS).contains(i)) {
        memory(i);
      }
    }
  }

  /** The same where the script has a process of its own. */
  private static void isolated() throws Exception {
    try (Scripts scripts = new Scripts(Optional.empty(), Trust.ISOLATED)) {
      long start = System.nanoTime();
      Strategy strategy = scripts.load(Strategy.KIND, "bench.groovy", CODE).require();
      System.out.printf("| a start of a process for a script | %.0f ms | |%n",
          (System.nanoTime() - start) / 1e6);
      Profile profile = profile();
      var random = new SplittableRandom(1);
      List<Double> micros = new ArrayList<>();
      for (int i = 0; i < DECISIONS / 2; i++) {
        long asked = System.nanoTime();
        strategy.next(profile, random);
        if (i >= DECISIONS / 4) {
          micros.add((System.nanoTime() - asked) / 1e3);
        }
      }
      row("a decision by code in a process of its own", micros, "µs");
      for (ProcessHandle child : ProcessHandle.current().children().toList()) {
        String status = Files.readString(Path.of("/proc/" + child.pid() + "/status"));
        status.lines().filter(line -> line.startsWith("VmRSS")).forEach(line -> System.out
            .printf("| memory of that process | %d MB | |%n",
                Long.parseLong(line.replaceAll("\\D", "")) / 1000));
      }
    }
  }

  /** From the save of a script to the moment it is in force, with a library of ten scripts. */
  private static void saves(Path home) throws Exception {
    Path folder = Files.createTempDirectory("etude-bench");
    String text = Files.readString(home.resolve("trainers/steady_climb.groovy"));
    var library = new ScriptLibrary(new Scripts(), List.of(folder));
    for (int i = 0; i < SCRIPTS; i++) {
      Files.writeString(folder.resolve("mine" + i + ".groovy"), text);
      library.use(Strategy.KIND, "mine" + i).require();
    }
    List<Double> millis = new ArrayList<>();
    List<Double> idle = new ArrayList<>();
    for (int i = 0; i < WARMUP + SAVES; i++) {
      Path file = folder.resolve("mine" + i % SCRIPTS + ".groovy");
      long start = System.nanoTime();
      Files.writeString(file, text + "// " + i + "\n");
      if (library.reread().size() != 1) {
        throw new IllegalStateException("one save is one change");
      }
      long saved = System.nanoTime();
      library.reread();
      if (i >= WARMUP) {
        millis.add((saved - start) / 1e6);
        idle.add((System.nanoTime() - saved) / 1e3);
      }
    }
    row("from a save to its being in force", millis, "ms");
    row("a look where nothing changed", idle, "µs");
  }

  private static void memory(int reloads) throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
    }
    double metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage).mapToLong(usage -> usage.getUsed()).sum() / 1e6;
    System.out.printf("| %d | %.1f MB | %.1f MB | %d |%n", reloads,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6, metaspace,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }
}
