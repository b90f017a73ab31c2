package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.Practised;
import dev.etude.memory.Event.Reflected;
import dev.etude.memory.Event.Scored;
import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The documents that grow by a line at a time: scores, reflections, trainer log, system log. */
final class LogDocuments implements AutoCloseable {

  private final JsonLog scores;
  private final JsonLog reflections;
  private final JsonLog trainer;
  private final JsonLog system;
  private @Nullable TaskFacts task;
  private @Nullable Scored score;

  LogDocuments(Layout layout) throws IOException {
    scores = new JsonLog(layout.core("score_log.json"));
    reflections = new JsonLog(layout.core("reflections.json"));
    trainer = new JsonLog(layout.core("trainer_log.json"));
    system = new JsonLog(layout.log("system_log.json"));
  }

  void accept(Entry entry) {
    switch (entry.event()) {
      case Event.CycleStarted _ -> {
        task = null;
        score = null;
      }
      case TaskPosed posed -> {
        task = posed.task();
        trainer.add(line(entry).set("task", Json.MAPPER.valueToTree(posed.task())));
      }
      case Event.Decided _,Event.DecisionGated _ -> trainer.add(whole(entry));
      case Event.TaskRejected _ -> trainer.add(whole(entry));
      case Event.TaskRequeued _,Event.TaskGivenUp _ -> trainer.add(whole(entry));
      case Scored scored -> score = scored;
      case Practised done -> scores.add(scored(entry, done));
      case Reflected _ -> reflections.add(reflected(entry));
      case Event.RunStarted _,Event.RunResumed _,Event.RunEnded _ -> system.add(whole(entry));
      case Event.ScriptLoaded _,Event.ScriptRefused _ -> system.add(whole(entry));
      case Event.CycleFailed _ -> system.add(whole(entry));
      case Event.ModelReplied reply when !reply.failure().isEmpty() -> system
          .add(line(entry).put("model", reply.model()).put("failure", reply.failure()));
      case Event.ModelReplied _,Event.CodeChecked _,Event.Executed _ -> {
      }
      case Event.Repaired _,Event.Graded _,Event.Gated _ -> {
      }
      case Event.ConceptLearned _,Event.ConceptsUsed _,Event.CycleEnded _ -> {
      }
    }
  }

  void publish() throws IOException {
    scores.publish();
    reflections.publish();
    trainer.publish();
    system.publish();
  }

  @Override
  public void close() {
    scores.close();
    reflections.close();
    trainer.close();
    system.close();
  }

  private ObjectNode scored(Entry entry, Practised done) {
    ObjectNode line = line(entry).put("task", done.task().id()).put("skill", done.task().skill())
        .put("level", done.task().level()).put("difficulty", done.task().difficulty())
        .put("passed", done.passed()).put("attempts", done.attempts())
        .put("score", done.score());
    Scored parts = score;
    if (parts != null) {
      line.put("correctness", parts.correctness()).put("efficiency", parts.efficiency())
          .put("elegance", parts.elegance()).put("robustness", parts.robustness());
    }
    return line;
  }

  private ObjectNode reflected(Entry entry) {
    ObjectNode line = whole(entry);
    TaskFacts posed = task;
    return posed == null
        ? line
        : line.put("task", posed.id()).put("skill", posed.skill()).put("level", posed.level());
  }

  private static ObjectNode line(Entry entry) {
    return Json.MAPPER.createObjectNode().put("at", entry.at().toString())
        .put("cycle", entry.cycle()).put("trace", entry.trace());
  }

  private static ObjectNode whole(Entry entry) {
    ObjectNode line = line(entry);
    line.setAll((ObjectNode) Json.MAPPER.valueToTree(entry.event()));
    return line;
  }
}
