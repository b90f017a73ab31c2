package dev.etude.runtime.trainer;

import dev.etude.dsl.task.Task;
import java.util.List;

/** Where a mission's tasks come from. Same arguments, same task. */
public interface TaskSource {

  /** The skills it has tasks for, in the order of the mission. */
  List<String> skills();

  /**
   * A task for a skill.
   *
   * @param difficulty wanted, in [0,1]; the task's own says what it came to
   * @param draw 0 for the first try in a cycle; another draw gives another task where there is one
   */
  Task pose(String skill, double difficulty, long cycle, int draw, String id);
}
