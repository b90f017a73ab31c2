package dev.etude.memory.profile;

import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.Practised;
import dev.etude.memory.Kept;
import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a profile from practised tasks, one by one. Adding one costs the same whatever came before;
 * a profile costs as much as it has skills. Not thread-safe.
 */
public final class ProfileFold {

  private final Map<String, SkillEstimate> skills = new LinkedHashMap<>();
  private final Deque<Outcome> recent = new ArrayDeque<>();
  private Kept kept = Kept.NOTHING;
  private long cycles;

  /** Starts from a builder nobody has seen practise. Skills met later are added at the end. */
  public ProfileFold(List<String> skills) {
    expect(skills);
  }

  /** Adds skills that are to be in the profile, practised or not. */
  public void expect(List<String> names) {
    names.forEach(this::estimate);
  }

  /** Adds one practised task. */
  public void add(long cycle, Practised practised) {
    var outcome = new Outcome(cycle, practised.task().skill(), practised.passed(),
        practised.task().difficulty(), practised.score());
    estimate(outcome.skill()).add(outcome);
    recent.addLast(outcome);
    if (recent.size() > Profile.WINDOW) {
      recent.removeFirst();
    }
  }

  /** Takes what the strategy keeps from a decision on. */
  public void keep(Decided decided) {
    kept = decided.kept();
  }

  /** Counts a cycle that ended, whatever came of it. */
  public void endCycle() {
    cycles++;
  }

  /** The profile as it stands. */
  public Profile profile() {
    List<Skill> known = skills.values().stream().map(SkillEstimate::skill).toList();
    return new Profile(cycles, known, List.copyOf(recent), kept);
  }

  private SkillEstimate estimate(String skill) {
    return skills.computeIfAbsent(skill, SkillEstimate::new);
  }
}
