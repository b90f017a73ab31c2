package dev.etude.lab;

import dev.etude.dsl.family.Family;
import dev.etude.dsl.strategy.Pairing;
import dev.etude.lab.learner.Learner;
import dev.etude.lab.learner.LearnerSet;
import dev.etude.lab.learner.Logistic;
import dev.etude.lab.learner.Mind;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.Practised;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.profile.ProfileFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Plays one run: the pairing decides from the profile, the learner works, the profile takes it in.
 * Tasks come in levels, as those of families do.
 *
 * <p>
 * A seed fixes the learner and its luck, whatever the pairing: two pairings with the same seed are
 * compared on the same learner (common random numbers; P. Heidelberger and D. Iglehart, Comparing
 * stochastic systems using regenerative simulation with common random numbers, 1979).
 */
final class Play {

  private final LearnerSet set;
  private final int most;
  private final Map<String, Integer> places = new HashMap<>();

  Play(LearnerSet set, int most) {
    this.set = set;
    this.most = most;
    set.skillNames().forEach(name -> places.put(name, places.size()));
  }

  Trial run(int contender, Pairing pairing, int learner, int seed) {
    Learner kind = set.learners().get(learner);
    // A set has at most 20 learners: no two runs of a pairing share their numbers.
    var root = new SplittableRandom(31L * seed + learner);
    var mind = new Mind(set, kind, root.split());
    var luck = root.split();
    var choices = root.split();
    var levels = root.split();
    var fold = new ProfileFold(set.skillNames());
    var trace = new Trace(most);
    int tasks = 0;
    int known = 0;
    int beyond = 0;
    while (tasks < most && !mind.mastered()) {
      // A generator for each decision, as in a mission: what one draws never moves the next.
      Decided decided = pairing.decide(fold.profile(), choices.split());
      int skill = Objects.requireNonNull(places.get(decided.skill()));
      int level = Family.level(decided.difficulty(), levels.nextDouble());
      double difficulty = Family.difficulty(level);
      double knows = mind.knows(skill, difficulty);
      known += knows > set.wasted().known() ? 1 : 0;
      beyond += knows < set.wasted().beyond() || mind.heldBack(skill) ? 1 : 0;
      double ability = Logistic.proficiency(mind.ability(skill));
      boolean passed = mind.practise(skill, difficulty, luck.nextDouble());
      trace.add(tasks, difficulty, ability, mind.proficiency());
      tasks++;
      fold.add(tasks, practised(tasks, decided.skill(), level, passed));
      fold.endCycle();
    }
    trace.end();
    return new Trial(contender, learner, seed, tasks, mind.mastered(), Logistic.span(mind.lost()),
        known,
        beyond, trace);
  }

  private static Practised practised(int task, String skill, int level, boolean passed) {
    var facts = new TaskFacts("t" + task, "trainer", "lab", skill, List.of(skill), level,
        Family.difficulty(level), "", "", "", 0);
    return new Practised(facts, passed, 1, passed ? 1 : 0);
  }
}
