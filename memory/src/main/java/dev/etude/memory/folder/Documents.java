package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Event.CodeChecked;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.internal.Json;
import dev.etude.memory.journal.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Derives the readable documents of a run folder from the entries of its journal: logs get a line
 * where an entry has something for them, the files of a task are written when its cycle ends, and
 * snapshots are written by {@link #flush}. Made anew, it is fed the whole journal and makes
 * everything anew; files of tasks that are there already are left alone then.
 */
final class Documents implements AutoCloseable {

  private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter
      .ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Layout layout;
  private final LogDocuments logs;
  private final TaskMemory tasks = new TaskMemory();
  private final List<Entry> code = new ArrayList<>();
  private final Snapshots snapshots;
  private boolean catchingUp = true;
  private Runnable lastTask = () -> {};
  private @Nullable Entry last;

  Documents(Layout layout) throws IOException {
    this.layout = layout;
    this.logs = new LogDocuments(layout);
    this.snapshots = new Snapshots(layout);
  }

  /** Takes the next entry of the journal. */
  void accept(Entry entry) {
    last = entry;
    logs.accept(entry);
    tasks.accept(entry);
    if (entry.event() instanceof CodeChecked) {
      code.add(entry);
    } else if (entry.event() instanceof CycleEnded) {
      writeTask();
    }
  }

  /** The whole journal has been taken; from here on, entries are new. */
  void caughtUp(Standing standing) throws IOException {
    logs.publish();
    // The process may have died between the end of a cycle and the files of its task.
    lastTask.run();
    lastTask = () -> {};
    catchingUp = false;
    flush(standing);
  }

  /** Writes what shows where the run stands. */
  void flush(Standing standing) {
    if (last != null && standing.started().isPresent()) {
      snapshots.write(standing, last);
    }
  }

  @Override
  public void close() {
    logs.close();
  }

  private void writeTask() {
    TaskMemory.Kept task = tasks.endCycle();
    List<Entry> attempts = List.copyOf(code);
    code.clear();
    if (task == null) {
      return;
    }
    Path file = layout.taskMemory(task.id());
    Runnable write = () -> {
      archive(task.id(), attempts);
      AtomicFile.write(file, Json.document(task.document()));
    };
    if (!catchingUp || task.times() > 1 || Files.notExists(file)) {
      write.run();
    }
    lastTask = catchingUp ? write : () -> {};
  }

  /** Keeps every submission, with a first line that says where it comes from. */
  private void archive(String taskId, List<Entry> attempts) {
    for (Entry entry : attempts) {
      var checked = (CodeChecked) entry.event();
      Path file = layout.code(taskId, TIMESTAMP.format(entry.at()) + "-" + entry.seq());
      String origin = "# cycle " + entry.cycle() + ", trace " + entry.trace() + ", attempt "
          + checked.attempt() + "\n";
      try {
        Files.createDirectories(file.getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      AtomicFile.write(file, (origin + checked.code()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
