package dev.etude.dsl.family;

import dev.etude.dsl.Draw;
import dev.etude.dsl.internal.Allowance;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A family that asks its script. */
final class ScriptedFamily implements Family {

  static final Duration DEADLINE = Duration.ofSeconds(5);

  private static final Pattern SKILLS = Pattern
      .compile("^[ \\t]*skills[ (]\\s*((?:['\"]\\w+['\"][ ,)]*)+)", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("['\"](\\w+)['\"]");

  private final ScriptCode code;
  private final List<String> skills;

  private ScriptedFamily(ScriptCode code, List<String> skills) {
    this.code = code;
    this.skills = skills;
  }

  static Family of(ScriptCode code) {
    List<String> skills = code.ask(ScriptCode.LOADING, () -> {
      FamilyBuilder family = read(code);
      family.pose();
      return family.skills();
    });
    if (!skills.equals(skillsIn(code.source().text()))) {
      throw code.refuse(0, "", "skills", "the `skills` do not stand on a line of their own",
          "write their names in quotes, such as `skills 'numbers', 'digits'`");
    }
    return new ScriptedFamily(code, skills);
  }

  /** See {@link Family#skillsIn}. */
  static List<String> skillsIn(String text) {
    Matcher line = SKILLS.matcher(text);
    return line.find()
        ? NAME.matcher(line.group(1)).results().map(name -> name.group(1)).toList()
        : List.of();
  }

  private static FamilyBuilder read(ScriptCode code) {
    var builder = new FamilyBuilder(code);
    code.run(builder);
    return builder;
  }

  @Override
  public String name() {
    String file = code.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.groovy$", "");
  }

  @Override
  public List<String> skills() {
    return skills;
  }

  @Override
  public Task pose(int level, long seed, String taskId) {
    Family.requireLevel(level);
    return code.ask(Allowance.task(DEADLINE), () -> {
      var pose = read(code).pose();
      var words = new PoseBuilder(code);
      // Neighbouring seeds and levels must not give neighbouring tasks; the generator mixes well.
      var random = new SplittableRandom(new SplittableRandom(seed).nextLong() + level);
      ScriptCode.with(pose, words).call(level, new Draw(random));
      return words.task(taskId, name(), skills, level);
    });
  }

  /** The script's file, as failed specs show it. */
  @Override
  public String toString() {
    return code.file();
  }
}
