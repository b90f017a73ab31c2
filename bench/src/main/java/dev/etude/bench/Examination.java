package dev.etude.bench;

import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.task.Task;
import dev.etude.memory.journal.LearnedConcept;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Reply;
import dev.etude.runtime.search.SearchModel;
import dev.etude.runtime.search.SearchOptions;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same tasks for every builder, as many of each level: what was learned shows in how many are
 * solved, whatever tasks a trainer gave. One attempt each; nothing is learned on the way.
 *
 * @param tasks none of which a mission poses: their seeds are negative
 */
record Examination(List<Task> tasks, Sandbox sandbox) {

  private static final SearchOptions SEARCH = new SearchOptions(60_000, true,
      SearchOptions.DEFAULT.time());

  /** Tasks of the levels 1 to {@code levels} of some families, {@code each} of every level. */
  static Examination of(ScriptLibrary library, List<String> families, int levels, int each,
      Sandbox sandbox) {
    return new Examination(families.stream()
        .map(name -> library.use(Family.KIND, name).require())
        .flatMap(family -> IntStream.rangeClosed(1, levels).boxed()
            .flatMap(level -> IntStream.rangeClosed(1, each).mapToObj(seed -> family.pose(level,
                -seed, family.name() + "-" + level + "-" + seed))))
        .toList(), sandbox);
  }

  /** How many tasks the embedded builder solves with what it has learned. */
  long solved(List<LearnedConcept> concepts) {
    var model = new SearchModel(SEARCH);
    return tasks.stream().filter(task -> solves(model, task, Brief.of(task, concepts))).count();
  }

  private boolean solves(SearchModel model, Task task, Brief brief) {
    var reply = model.ask(new Prompt(Prompt.Purpose.CODE, brief, "", 1, 0));
    return reply instanceof Reply.Answer answer
        && sandbox.grade(answer.text(), task.hidden(), Limits.DEFAULT).passed();
  }
}
