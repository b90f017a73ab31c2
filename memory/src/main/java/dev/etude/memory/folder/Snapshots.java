package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Skill;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.internal.Json;
import dev.etude.memory.journal.LearnedConcept;
import dev.etude.memory.journal.ModelUse;
import dev.etude.memory.journal.Standing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents that show where a run stands: each bounded, and written only when it changed. */
final class Snapshots {

  /** The content of {@code core/builder_profile.json}. */
  record BuilderProfile(long cycle, List<Skill> skills) {}

  /** The content of {@code logs/usage.json}. */
  record UsageDocument(Map<String, ModelUse> models, Map<String, Long> phasesMs) {}

  /** The content of {@code core/task_queue.json}; definitions are in {@code task_memory}. */
  record Queue(List<Waiting> waiting) {}

  /** A failed task that waits for another chance. */
  record Waiting(TaskFacts task, int retries) {}

  /** The content of {@code advanced/learned_concepts.json}. */
  record Learned(List<LearnedConcept> concepts) {}

  private final Layout layout;
  private final Map<Path, Object> written = new HashMap<>();

  Snapshots(Layout layout) {
    this.layout = layout;
  }

  void write(Standing standing, Entry last) {
    var profile = standing.profile();
    var queue = standing.queue().stream()
        .map(queued -> new Waiting(queued.task(), queued.retries())).toList();
    write(layout.state(), State.of(standing, last));
    write(layout.core("builder_profile.json"),
        new BuilderProfile(profile.cycle(), profile.skills()));
    write(layout.core("skill_map.json"), standing.skillMap());
    write(layout.core("task_queue.json"), new Queue(queue));
    write(layout.advanced("learned_concepts.json"), new Learned(standing.concepts()));
    write(layout.log("usage.json"), new UsageDocument(standing.models(), standing.phasesMs()));
  }

  private void write(Path file, Object document) {
    if (!document.equals(written.put(file, document))) {
      AtomicFile.write(file, Json.document(document));
    }
  }
}
