package dev.etude.memory.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.etude.memory.Event.Practised;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import dev.etude.memory.TaskFacts;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfileProperties {

  @Provide
  Arbitrary<List<Practised>> history() {
    return Combinators.combine(Arbitraries.of("text", "lists", "unforeseen"),
        Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false),
        Arbitraries.doubles().between(0, 1)).as(ProfileProperties::practised).list()
        .ofMaxSize(60);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyNumberStaysInItsRange(@ForAll("history") List<Practised> history) {
    for (Skill skill : fold(history).profile().skills()) {
      assertTrue(skill.proficiency() >= 0 && skill.proficiency() <= 1, skill::toString);
      assertTrue(skill.uncertainty() > 0 && skill.uncertainty() <= 1, skill::toString);
      assertTrue(Math.abs(skill.learningProgress()) <= 1, skill::toString);
      assertTrue(Math.abs(skill.trend()) <= 1, skill::toString);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void passingNeverLowersAndFailingNeverRaisesTheProficiency(
      @ForAll("history") List<Practised> history, @ForAll boolean passed) {
    ProfileFold fold = fold(history);
    double before = text(fold).proficiency();
    fold.add(1000, practised("text", new Random(history.size()).nextDouble(), passed, 0.5));
    double change = text(fold).proficiency() - before;
    assertTrue(passed ? change >= 0 : change <= 0, "changed by " + change);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSkillsOfTheMissionComeFirstInItsOrder(@ForAll("history") List<Practised> history) {
    List<String> names = fold(history).profile().skills().stream().map(Skill::name).toList();
    assertEquals(List.of("text", "lists"), names.subList(0, 2));
    assertEquals(names.stream().distinct().count(), names.size());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void theEstimateFindsTheDifficultyPassedEveryOtherTime(
      @ForAll("abilities") double ability, @ForAll("seeds") int seed) {
    var random = new Random(seed);
    var fold = new ProfileFold(List.of("text"));
    for (int cycle = 1; cycle <= 300; cycle++) {
      double difficulty = random.nextDouble();
      double chance = 1 / (1 + Math.exp(6 * (difficulty - ability)));
      fold.add(cycle, practised("text", difficulty, random.nextDouble() < chance, 1));
    }
    assertEquals(ability, text(fold).proficiency(), 0.25);
    assertTrue(text(fold).uncertainty() < 0.15);
  }

  @Provide
  Arbitrary<Double> abilities() {
    return Arbitraries.doubles().between(0.2, 0.8);
  }

  @Provide
  Arbitrary<Integer> seeds() {
    return Arbitraries.integers();
  }

  @Example
  void theWindowHasALimit() {
    var fold = new ProfileFold(List.of("text"));
    for (int cycle = 1; cycle <= 3 * Profile.WINDOW; cycle++) {
      fold.add(cycle, practised("text", 0.5, true, 1));
    }
    List<Long> cycles = fold.profile().recent().stream().map(outcome -> outcome.cycle()).toList();
    assertEquals(Profile.WINDOW, cycles.size());
    assertEquals(2L * Profile.WINDOW + 1, cycles.getFirst());
    assertEquals(3L * Profile.WINDOW, cycles.getLast());
  }

  static Practised practised(String skill, double difficulty, boolean passed, double score) {
    return new Practised(new TaskFacts("t", "trainer", "f", skill, List.of(skill), 1, difficulty,
        "", "solve", "", 0), passed, 1, score);
  }

  private static ProfileFold fold(List<Practised> history) {
    var fold = new ProfileFold(List.of("text", "lists"));
    for (int i = 0; i < history.size(); i++) {
      fold.add(i + 1, history.get(i));
    }
    return fold;
  }

  private static Skill text(ProfileFold fold) {
    return fold.profile().skills().getFirst();
  }
}
