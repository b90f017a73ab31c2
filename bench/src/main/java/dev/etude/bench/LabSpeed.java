package dev.etude.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Trust;
import dev.etude.dsl.strategy.Decision;
import dev.etude.dsl.strategy.Pairing;
import dev.etude.dsl.strategy.Verb;
import dev.etude.lab.Contender;
import dev.etude.lab.Lab;
import dev.etude.lab.Lineup;
import dev.etude.lab.Trial;
import dev.etude.lab.learner.LearnerSet;
import dev.etude.lab.learner.LearnerSets;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Installation;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How many cycles the lab simulates in a second: every shipped strategy with its curve, and one
 * pairing in Java, which shows what the lab costs without scripts. Each is played once before it is
 * measured, so that the JVM has compiled it. Processor time tells what an idle machine would do.
 */
public final class LabSpeed {

  private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
      .getOperatingSystemMXBean();

  private LabSpeed() {}

  /** Arguments: seeds, default 40; threads, default one for each processor. */
  public static void main(String[] arguments) throws InterruptedException {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    int threads = arguments.length > 1
        ? Integer.parseInt(arguments[1])
        : Runtime.getRuntime().availableProcessors();
    Installation here = Installation.launched();
    LearnerSet set = learners(here.home().resolve("missions/learners/default.yaml"));
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new Contender("(java)", "(java)", java()));
    contenders.addAll(scripts(here));
    System.out.printf("%-24s %8s %12s %14s %16s%n", "pairing", "cycles", "cycles/s",
        "us of a core", "/s on 2 cores");
    for (Contender contender : contenders) {
      measure(new Lab(set, List.of(contender), seeds, set.tasks()), contender.name(), threads);
    }
    measure(new Lab(set, contenders.subList(1, contenders.size()), seeds, set.tasks()),
        "all scripts",
        threads);
  }

  private static void measure(Lab lab, String name, int threads) throws InterruptedException {
    lab.play(threads, _ -> {});
    long began = System.nanoTime();
    long used = SYSTEM.getProcessCpuTime();
    long cycles = lab.play(threads, _ -> {}).stream().mapToLong(Trial::tasks).sum();
    double seconds = (System.nanoTime() - began) / 1e9;
    double micros = (SYSTEM.getProcessCpuTime() - used) / 1e3 / cycles;
    System.out.printf("%-24s %8d %12.0f %14.2f %16.0f%n", name, cycles, cycles / seconds, micros,
        2e6 / micros);
  }

  /** The weakest skill, somewhat below what it is held to be able to do. */
  private static Pairing java() {
    return new Pairing((profile, _) -> {
      var weakest = profile.skills().getFirst();
      for (var skill : profile.skills()) {
        weakest = skill.proficiency() < weakest.proficiency() ? skill : weakest;
      }
      return new Decision(Verb.PRACTICE, weakest.name(), "weakest");
    }, (facts, _) -> facts.skill().proficiency() - 0.05);
  }

  private static List<Contender> scripts(Installation here) {
    var scripts = here.scripts(Trust.STRICT);
    var library = new ScriptLibrary(scripts, List.of(here.home().resolve("strategies")));
    return switch (new Lineup(library, scripts).everything()) {
      case Lineup.Found.Contenders found -> found.contenders();
      case Lineup.Found.Problems bad -> throw new IllegalStateException(bad.problems().toString());
    };
  }

  private static LearnerSet learners(Path file) {
    return switch (new LearnerSets().read(file)) {
      case YamlReading.Good<LearnerSet> good -> good.value();
      case YamlReading.Bad<LearnerSet> bad -> throw new IllegalStateException(
          bad.problems().toString());
    };
  }
}
