package dev.etude.dsl.family;

import dev.etude.dsl.Draw;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.internal.Allowance;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that poses tasks of one sort at any level. Immutable, and safe for use by many threads:
 * the same level and seed give the same task, always.
 */
public final class Family {

  /** Families, in {@code families}: {@code family { }}. */
  public static final ScriptKind<Family> KIND = new ScriptKind<>("family", "families",
      FamilyScript.class, Family::of);

  /** Levels go from 1 to this. */
  public static final int LEVELS = 10;

  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private static final Pattern SKILLS = Pattern
      .compile("^[ \\t]*skills[ (]\\s*((?:['\"]\\w+['\"][ ,)]*)+)", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("['\"](\\w+)['\"]");

  private final ScriptCode code;
  private final List<String> skills;

  private Family(ScriptCode code, List<String> skills) {
    this.code = code;
    this.skills = skills;
  }

  private static Family of(ScriptCode code) {
    List<String> skills = code.ask(ScriptCode.LOADING, () -> {
      FamilyBuilder family = read(code);
      family.pose();
      return family.skills();
    });
    if (!skills.equals(skillsIn(code.source().text()))) {
      throw code.refuse(0, "", "skills", "the `skills` do not stand on a line of their own",
          "write their names in quotes, such as `skills 'numbers', 'digits'`");
    }
    return new Family(code, skills);
  }

  private static FamilyBuilder read(ScriptCode code) {
    var builder = new FamilyBuilder(code);
    code.run(builder);
    return builder;
  }

  /** The name of its file, without the ending. */
  public String name() {
    String file = code.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.groovy$", "");
  }

  /** What its tasks exercise; the first is the one they count for. */
  public List<String> skills() {
    return skills;
  }

  /**
   * What the tasks of a family exercise, read from its text without compiling it: a dozen families
   * take seconds to compile, and a mission needs to know its skills before the first task.
   *
   * @return empty where the text says none
   */
  public static List<String> skillsIn(String text) {
    Matcher line = SKILLS.matcher(text);
    return line.find()
        ? NAME.matcher(line.group(1)).results().map(name -> name.group(1)).toList()
        : List.of();
  }

  /** The difficulty of a level: 0 at the first, 1 at the last. */
  public static double difficulty(int level) {
    return (level - 1) / (double) (LEVELS - 1);
  }

  /**
   * The level for a difficulty. Levels are coarse: a difficulty between two of them gives either,
   * as often as it is near it.
   *
   * @param difficulty in [0,1]
   * @param drawn uniform in [0,1)
   */
  public static int level(double difficulty, double drawn) {
    double exact = difficulty * (LEVELS - 1);
    double below = Math.floor(exact);
    return 1 + (int) (drawn < exact - below ? below + 1 : below);
  }

  /**
   * Poses a task.
   *
   * @param level 1 to {@link #LEVELS}
   * @throws ScriptException if the script gives no task within 5 seconds, or one that lacks
   *     something
   */
  public Task pose(int level, long seed, String taskId) {
    if (level < 1 || level > LEVELS) {
      throw new IllegalArgumentException("level must be in 1 to " + LEVELS + ", was " + level);
    }
    return code.ask(Allowance.task(DEADLINE), () -> {
      var pose = read(code).pose();
      var words = new PoseBuilder(code);
      // Neighbouring seeds and levels must not give neighbouring tasks; the generator mixes well.
      var random = new SplittableRandom(new SplittableRandom(seed).nextLong() + level);
      ScriptCode.with(pose, words).call(level, new Draw(random));
      return words.task(taskId, name(), skills, level);
    });
  }
}
