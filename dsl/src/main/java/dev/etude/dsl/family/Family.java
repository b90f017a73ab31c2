package dev.etude.dsl.family;

import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.task.Task;
import java.util.List;

/**
 * Poses tasks of one sort at any level. Immutable, and safe for use by many threads: the same level
 * and seed give the same task, always.
 */
public interface Family {

  /** Families, in {@code families}: {@code family { }}. */
  ScriptKind<Family> KIND = new ScriptKind<>("family", "families", FamilyScript.class,
      new FamilyRemote(), ScriptedFamily::of);

  /** Levels go from 1 to this. */
  int LEVELS = 10;

  /** The name of its file, without the ending. */
  String name();

  /** What its tasks exercise; the first is the one they count for. */
  List<String> skills();

  /**
   * Poses a task.
   *
   * @param level 1 to {@link #LEVELS}
   * @throws dev.etude.dsl.ScriptException if the script gives no task within 5 seconds, or one that
   *     lacks something
   */
  Task pose(int level, long seed, String taskId);

  /**
   * What the tasks of a family exercise, read from its text without compiling it: a dozen families
   * take seconds to compile, and a mission needs to know its skills before the first task.
   *
   * @return empty where the text says none
   */
  static List<String> skillsIn(String text) {
    return ScriptedFamily.skillsIn(text);
  }

  /** The difficulty of a level: 0 at the first, 1 at the last. */
  static double difficulty(int level) {
    return (level - 1) / (double) (LEVELS - 1);
  }

  /**
   * The level for a difficulty. Levels are coarse: a difficulty between two of them gives either,
   * as often as it is near it.
   *
   * @param difficulty in [0,1]
   * @param drawn uniform in [0,1)
   */
  static int level(double difficulty, double drawn) {
    double exact = difficulty * (LEVELS - 1);
    double below = Math.floor(exact);
    return 1 + (int) (drawn < exact - below ? below + 1 : below);
  }

  /** Refuses a level that no family has. */
  static void requireLevel(int level) {
    if (level < 1 || level > LEVELS) {
      throw new IllegalArgumentException("level must be in 1 to " + LEVELS + ", was " + level);
    }
  }
}
