package dev.etude.runtime.trainer;

import dev.etude.dsl.family.Family;
import dev.etude.dsl.task.Task;
import dev.etude.runtime.Seeds;
import java.util.List;

/**
 * Tasks from family scripts: a level of 1 to 10 that fits the difficulty, from one of the families
 * of the skill.
 *
 * @param families in force, in the order of the mission
 */
public record Families(List<Family> families, Seeds seeds) implements TaskSource {

  public Families {
    families = List.copyOf(families);
  }

  @Override
  public List<String> skills() {
    return families.stream().map(family -> skill(family)).distinct().toList();
  }

  @Override
  public Task pose(String skill, double difficulty, long cycle, int draw, String id) {
    List<Family> fitting = families.stream().filter(family -> skill(family).equals(skill)).toList();
    Family family = fitting
        .get(seeds.generator("family", cycle, draw).nextInt(fitting.size()));
    int level = Family.level(difficulty, seeds.generator("level", cycle, draw).nextDouble());
    return family.pose(level, seeds.of("task", cycle, draw), id);
  }

  private static String skill(Family family) {
    return family.skills().getFirst();
  }
}
