package dev.etude.memory;

import java.util.List;

/**
 * What the record keeps of a task.
 *
 * @param id unique in its run
 * @param source {@code trainer}, {@code user}, {@code dataset} or {@code model}
 * @param origin the family or dataset it came from
 * @param skill the skill practised
 * @param level 1 to 10, or 0 where the source has no levels
 * @param difficulty in [0,1]
 * @param retries how often it had failed before
 */
public record TaskFacts(String id, String source, String origin, String skill, List<String> skills,
    int level, double difficulty, String goal, String entryPoint, String contentHash, int retries) {

  public TaskFacts {
    skills = List.copyOf(skills);
  }
}
