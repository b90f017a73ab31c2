package dev.etude.dsl.family;

import dev.etude.dsl.internal.Line;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.Remote;
import dev.etude.dsl.task.Task;
import dev.etude.dsl.task.TaskJson;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Families over a line. */
final class FamilyRemote implements Remote<Family> {

  private static final int LONGEST_NAME = 80;
  private static final int MOST_SKILLS = 20;

  /** What is known of it without asking. */
  private record About(String name, List<String> skills) {

    private About {
      skills = List.copyOf(skills);
      if (skills.isEmpty() || skills.size() > MOST_SKILLS || !named(name)
          || !skills.stream().allMatch(FamilyRemote::named)) {
        throw new IllegalArgumentException("no family");
      }
    }
  }

  private static boolean named(String text) {
    return text.length() <= LONGEST_NAME && text.matches("\\w+");
  }

  /** A question. */
  private record Question(int level, long seed, String taskId) {}

  @Override
  public Object about(Family family) {
    return new About(family.name(), family.skills());
  }

  @Override
  public Family stub(JsonNode about, Line line) {
    return new Stub(LineJson.read(about, About.class), line);
  }

  /** A family elsewhere. */
  private record Stub(About about, Line line) implements Family {

    @Override
    public String name() {
      return about.name();
    }

    @Override
    public List<String> skills() {
      return about.skills();
    }

    @Override
    public Task pose(int level, long seed, String taskId) {
      Family.requireLevel(level);
      return line.ask(new Question(level, seed, taskId), ScriptedFamily.DEADLINE,
          answer -> task(TaskJson.read(answer), level, taskId));
    }

    private Task task(Task said, int level, String taskId) {
      if (said.level() != level || said.difficulty() != Family.difficulty(level)
          || !said.id().equals(taskId) || !said.origin().equals("family/" + name())
          || !said.skills().equals(skills()) || said.source() != Task.Source.TRAINER) {
        throw new IllegalArgumentException("no task of this family");
      }
      return said;
    }
  }

  @Override
  public Object answer(Family family, JsonNode question) {
    Question asked = LineJson.read(question, Question.class);
    return TaskJson.write(family.pose(asked.level(), asked.seed(), asked.taskId()));
  }
}
