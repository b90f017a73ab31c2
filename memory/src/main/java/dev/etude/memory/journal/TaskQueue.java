package dev.etude.memory.journal;

import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.Event.TaskRequeued;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Failed tasks that wait for another chance, oldest first. Full, it lets the oldest go. */
final class TaskQueue {

  private final Map<String, QueuedTask> byId = new LinkedHashMap<>();
  private @Nullable TaskPosed current;

  void posed(TaskPosed posed) {
    current = posed;
    byId.remove(posed.task().id());
  }

  void requeued(TaskRequeued requeued) {
    TaskPosed task = current;
    if (task == null || !task.task().id().equals(requeued.taskId())) {
      return;
    }
    byId.put(requeued.taskId(),
        new QueuedTask(task.task(), task.definition(), task.referenceSteps(),
            requeued.retries()));
    if (byId.size() > Standing.QUEUE_LIMIT) {
      byId.remove(byId.keySet().iterator().next());
    }
  }

  void givenUp(String taskId) {
    byId.remove(taskId);
  }

  List<QueuedTask> list() {
    return List.copyOf(byId.values());
  }
}
