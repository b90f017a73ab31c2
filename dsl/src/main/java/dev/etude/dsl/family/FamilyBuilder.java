package dev.etude.dsl.family;

import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the words of a family and checks them. */
final class FamilyBuilder implements FamilyWords {

  private final ScriptCode code;
  private List<String> skills = List.of();
  private @Nullable Closure<?> pose;

  FamilyBuilder(ScriptCode code) {
    this.code = code;
  }

  @Override
  public void skills(String... names) {
    int line = code.line();
    if (!skills.isEmpty()) {
      throw code.refuse(line, "skills", "said-twice", "`skills` is said twice", "delete one");
    }
    if (names.length == 0) {
      throw code.refuse(line, "skills", "missing", "`skills` needs at least one name", "");
    }
    for (String name : names) {
      if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
        throw code.refuse(line, name, "bad-name", "`" + name + "` is not a name for a skill",
            "use small letters, digits and underscores");
      }
    }
    skills = List.of(names);
  }

  @Override
  public void pose(Closure<?> block) {
    if (pose != null) {
      throw code.refuse(code.line(), "pose", "said-twice", "`pose` is said twice", "delete one");
    }
    pose = block;
  }

  List<String> skills() {
    if (skills.isEmpty()) {
      throw code.refuse(0, "", "missing", "the family has no `skills`",
          "say which, such as `skills 'numbers'`");
    }
    return skills;
  }

  Closure<?> pose() {
    if (pose == null) {
      throw code.refuse(0, "", "missing", "the family has no `pose { }` block", "");
    }
    return pose;
  }
}
