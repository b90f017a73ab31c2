package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.internal.Json;
import dev.etude.memory.journal.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of each task: what was asked, and each time it was posed, what was tried and what
 * came of it. Holds the current task and the failed ones that may come back, no more.
 */
final class TaskMemory {

  private static final int KEPT = 2 * Standing.QUEUE_LIMIT;

  private static final int ATTEMPTS_KEPT = 100;

  private final Map<String, ObjectNode> waiting = new LinkedHashMap<>();
  private @Nullable ObjectNode task;
  private ObjectNode posing = Json.MAPPER.createObjectNode();
  private String id = "";
  private boolean mayComeBack;

  /** Takes one event of the current cycle. */
  void accept(Entry entry) {
    switch (entry.event()) {
      case TaskPosed posed -> pose(entry, posed);
      case Event.ModelReplied reply -> list(reply.attempt(), "replies", reply);
      case Event.CodeChecked code -> list(code.attempt(), "code", code);
      case Event.Executed run -> list(run.attempt(), "executions", run);
      case Event.Repaired repair -> list(repair.attempt(), "repairs", repair);
      case Event.Graded graded -> list(graded.attempt(), "verdicts", graded);
      case Event.Gated gated -> list(gated.attempt(), "gate", gated);
      case Event.Reflected lesson -> list(lesson.attempt(), "lessons", lesson);
      case Event.Practised done -> posing.put("passed", done.passed());
      case Event.Scored score -> posing.set("score", tree(score));
      case Event.CycleFailed failure -> posing.set("failure", tree(failure));
      case Event.TaskRequeued _ -> mayComeBack = true;
      case Event.TaskRejected _,Event.TaskGivenUp _ -> {
      }
      case Event.Decided _,Event.DecisionGated _ -> {
      }
      case Event.ConceptLearned _,Event.ConceptsUsed _ -> {
      }
      case Event.CycleStarted _,Event.CycleEnded _ -> {
      }
      case Event.RunStarted _,Event.RunResumed _,Event.RunEnded _ -> {
      }
      case Event.ScriptLoaded _,Event.ScriptRefused _ -> {
      }
    }
  }

  /** The task of the cycle that has just ended, with its id and how often it was posed. */
  record Kept(String id, int times, ObjectNode document) {}

  @Nullable
  Kept endCycle() {
    ObjectNode done = task;
    if (done == null) {
      return null;
    }
    if (mayComeBack) {
      waiting.put(id, done);
      if (waiting.size() > KEPT) {
        waiting.remove(waiting.keySet().iterator().next());
      }
    }
    var kept = new Kept(id, done.withArray("posed").size(), done);
    task = null;
    posing = Json.MAPPER.createObjectNode();
    return kept;
  }

  private void pose(Entry entry, TaskPosed posed) {
    id = posed.task().id();
    ObjectNode document = waiting.remove(id);
    if (document == null) {
      document = Json.MAPPER.createObjectNode();
      document.set("task", tree(posed.task()));
      document.set("definition", posed.definition());
      document.putArray("posed");
    }
    posing = document.withArray("posed").addObject();
    posing.put("cycle", entry.cycle()).put("trace", entry.trace())
        .put("at", entry.at().toString());
    posing.putArray("attempts");
    task = document;
    mayComeBack = false;
  }

  private void list(int attempt, String what, Event event) {
    ArrayNode attempts = posing.withArray("attempts");
    int place = Math.clamp(attempt, 1, ATTEMPTS_KEPT);
    while (attempts.size() < place) {
      attempts.addObject();
    }
    ObjectNode node = (ObjectNode) tree(event);
    node.remove(List.of("type", "attempt"));
    attempts.get(place - 1).withArray(what).add(node);
  }

  private static JsonNode tree(Object value) {
    return Json.MAPPER.valueToTree(value);
  }
}
