package dev.etude.lab.learner;

import dev.etude.dsl.DidYouMean;
import dev.etude.lab.learner.LearnerSet.Answers;
import dev.etude.lab.learner.LearnerSet.Mastery;
import dev.etude.lab.learner.LearnerSet.Subject;
import dev.etude.lab.learner.LearnerSet.Wasted;
import dev.etude.missions.Fields;
import dev.etude.missions.YamlReader;
import dev.etude.missions.YamlReading;
import dev.etude.missions.YamlSort;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads learner sets, strictly: {@code learners.schema.json} says what they may say. Thread-safe.
 */
public final class LearnerSets {

  private static final YamlSort SORT = new YamlSort("learner set",
      "missions/learners/default.yaml");

  private final YamlReader reader;

  public LearnerSets() {
    try (InputStream in = LearnerSets.class.getResourceAsStream("learners.schema.json")) {
      reader = new YamlReader(SORT, Objects.requireNonNull(in, "learners.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the file of a learner set. */
  public YamlReading<LearnerSet> read(Path file) {
    return reader.read(file, fields -> set(name(file.toString()), fields));
  }

  /** Reads the text of a learner set; {@code file} is where it came from, for messages. */
  public YamlReading<LearnerSet> read(String file, String text) {
    return reader.read(file, text, fields -> set(name(file), fields));
  }

  private static LearnerSet set(String name, Fields fields) {
    Fields mastery = fields.block("mastery");
    Fields wasted = fields.block("wasted");
    Fields answers = fields.block("answers");
    var set = new LearnerSet(name, fields.text("about"), fields.whole("tasks"),
        new Mastery(mastery.number("difficulty"), mastery.number("success")),
        new Wasted(wasted.number("known"), wasted.number("beyond")),
        new Answers(answers.number("guess"), answers.number("slip")), fields.number("lead"),
        fields.number("transfer"), skills(fields), learners(fields));
    check(set, mastery);
    return set;
  }

  private static void check(LearnerSet set, Fields mastery) {
    double lowest = set.answers().guess();
    double highest = 1 - set.answers().slip();
    double success = set.mastery().success();
    if (success <= lowest || success >= highest) {
      mastery.refuse("success", "out-of-range", "nobody can succeed with " + success,
          "guess and slip leave what is between " + lowest + " and " + highest);
    }
  }

  private static List<Subject> skills(Fields fields) {
    List<Subject> skills = new ArrayList<>();
    List<Fields> blocks = fields.blocks("skills");
    List<String> all = blocks.stream().map(block -> block.text("name")).toList();
    Set<String> before = new HashSet<>();
    for (Fields block : blocks) {
      var skill = new Subject(block.text("name"), block.number("pace"), block.texts("needs"),
          block.texts("related"));
      for (int i = 0; i < skill.needs().size(); i++) {
        String needed = skill.needs().get(i);
        known(block, "needs/" + i, needed, all);
        if (needed.equals(skill.name())) {
          block.refuse("needs/" + i, "out-of-order", "`" + needed + "` cannot need itself",
              "name another skill");
        } else if (all.contains(needed) && !before.contains(needed)) {
          block.refuse("needs/" + i, "out-of-order", "`" + needed + "` stands after `"
              + skill.name() + "`, which needs it", "a skill stands after what it needs");
        }
      }
      for (int i = 0; i < skill.related().size(); i++) {
        known(block, "related/" + i, skill.related().get(i), all);
      }
      if (!before.add(skill.name())) {
        block.refuse("name", "named-twice", "`" + skill.name() + "` is named twice",
            "give each skill a name of its own");
      }
      skills.add(skill);
    }
    return skills;
  }

  private static void known(Fields block, String path, String skill, List<String> all) {
    if (!all.contains(skill)) {
      String near = DidYouMean.hint(skill, all);
      block.refuse(path, "unknown-skill", "`" + skill + "` is not a skill of this set",
          near.isEmpty() ? "there are " + String.join(", ", all) : near);
    }
  }

  private static List<Learner> learners(Fields fields) {
    Set<String> names = new HashSet<>();
    return fields.blocks("learners").stream().map(block -> {
      String name = block.text("name");
      if (!names.add(name)) {
        block.refuse("name", "named-twice", "`" + name + "` is named twice",
            "give each learner a name of its own");
      }
      return new Learner(name, block.number("start"), block.number("spread"),
          block.number("learning"), block.number("edge"), block.number("width"),
          block.number("failing"), block.number("half_life"), block.number("growth"),
          block.number("keep"), block.number("relearning"));
    }).toList();
  }

  private static String name(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
