package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.RunEnded;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.UnusableRun.DamagedJournal;
import dev.etude.memory.UnusableRun.InUse;
import dev.etude.memory.UnusableRun.NotARun;
import dev.etude.memory.UnusableRun.Taken;
import dev.etude.memory.internal.Json;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.TraceIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The folder of a run, held by the one process that writes to it. The journal in it is the truth;
 * all other documents are derived from it as it grows, and made anew whenever it is opened.
 *
 * <p>
 * For the thread that runs the loop; only the {@link #heartbeat} is for any thread. Closing gives
 * the folder back.
 */
public final class RunFolder implements AutoCloseable {

  private final Layout layout;
  private final InstantSource clock;
  private final RunLock lock;
  private final Heartbeat heartbeat;
  private @Nullable Documents documents;
  private @Nullable Ledger ledger;

  private RunFolder(Layout layout, InstantSource clock, RunLock lock) throws IOException {
    layout.make();
    this.layout = layout;
    this.clock = clock;
    this.lock = lock;
    this.heartbeat = Heartbeat.start(layout.heartbeat(), clock);
  }

  /**
   * Makes the folder of a new run.
   *
   * @param mission the text of the mission, kept as {@code mission.yaml}
   * @throws dev.etude.memory.UnusableRun where there is something else already
   */
  public static RunFolder create(Path folder, String mission, InstantSource clock) {
    var layout = new Layout(folder);
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new NotARun(folder, "is not a folder", "give this run another name");
      }
      Files.createDirectories(folder);
      if (layout.holdsOtherFiles()) {
        throw new NotARun(folder, "holds files that are not of a run",
            "give this run another name");
      }
      RunLock lock = lock(layout);
      try {
        if (Files.exists(layout.journal()) && Files.size(layout.journal()) > 0) {
          throw new Taken(folder, "holds a run already");
        }
        AtomicFile.write(layout.mission(), mission.getBytes(StandardCharsets.UTF_8));
        return new RunFolder(layout, clock, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NotARun(folder, "cannot be written (" + reason(e) + ")",
          "give this run another name, or run where you may write");
    }
  }

  /**
   * Opens the folder of a run to go on with it.
   *
   * @throws dev.etude.memory.UnusableRun where there is no run, or another process writes to it
   */
  public static RunFolder open(Path folder, InstantSource clock) {
    Layout layout = existing(folder);
    try {
      RunLock lock = lock(layout);
      try {
        return new RunFolder(layout, clock, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NotARun(folder, "cannot be written (" + reason(e) + ")",
          "copy it to where you may write");
    }
  }

  /** Where a run stood when its last cycle ended; empty before the first. Needs no lock. */
  public static Optional<State> state(Path folder) {
    try {
      byte[] json = Files.readAllBytes(existing(folder).state());
      return Optional.of(Json.MAPPER.readValue(json, State.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** The last sign of life of a run; empty where there is none. Needs no lock. */
  public static Optional<Heartbeat.Beat> beat(Path folder) {
    return Heartbeat.read(existing(folder).heartbeat());
  }

  /**
   * The mission a run was started with, to be read.
   *
   * @throws dev.etude.memory.UnusableRun where it is missing: it was lost, or no run ever began
   */
  public static Path mission(Path folder) {
    Path file = existing(folder).mission();
    if (!Files.isReadable(file)) {
      throw new NotARun(folder, "has no readable mission.yaml",
          "copy the mission of the run there, or start that mission again with ./etude run");
    }
    return file;
  }

  /** The journal of a run, to be read. */
  public static Path journal(Path folder) {
    return existing(folder).journal();
  }

  /** As {@link #ledger(TraceIds, Consumer)}, with nobody else reading along. */
  public Ledger ledger(TraceIds traces) {
    return ledger(traces, _ -> {});
  }

  /**
   * Opens the journal and brings all documents up to it. To be called once.
   *
   * @param reader is told of every entry on file: those the journal holds, now, and each later one
   * @throws DamagedJournal where the journal cannot be relied on
   */
  public Ledger ledger(TraceIds traces, Consumer<? super Entry> reader) {
    if (ledger != null) {
      throw new IllegalStateException("the ledger is open");
    }
    try {
      Documents derived = new Documents(layout);
      documents = derived;
      Ledger opened = Ledger.open(layout.journal(), traces, clock, entry -> {
        derived.accept(entry);
        reader.accept(entry);
      });
      ledger = opened;
      derived.caughtUp(opened.standing());
      opened.listen(entry -> {
        if (entry.event() instanceof CycleEnded || entry.event() instanceof RunStarted
            || entry.event() instanceof RunEnded) {
          derived.flush(opened.standing());
        }
      });
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a version of a script that is in force, as {@code scripts/<kind>/<name>@<hash>.groovy}.
   *
   * @throws IllegalArgumentException where a name is not fit for a file
   */
  public void keepScript(String kind, String name, String hash, String source) {
    Path file = layout.script(kind, name, hash);
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFile.write(file, source.getBytes(StandardCharsets.UTF_8));
  }

  public Heartbeat heartbeat() {
    return heartbeat;
  }

  public Path path() {
    return layout.root();
  }

  @Override
  public void close() {
    try {
      if (ledger != null) {
        ledger.close();
      }
      if (documents != null) {
        documents.close();
      }
      heartbeat.close();
    } finally {
      lock.close();
    }
  }

  private static RunLock lock(Layout layout) throws IOException {
    return RunLock.tryLock(layout.root())
        .orElseThrow(() -> new InUse(layout.root(), Heartbeat.read(layout.heartbeat())
            .map(beat -> "process " + beat.pid() + " (started " + beat.started() + ")")
            .orElse("another process")));
  }

  private static Layout existing(Path folder) {
    var layout = new Layout(folder);
    if (Files.notExists(folder)) {
      throw new NotARun(folder, "does not exist", "start a run of a mission first");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotARun(folder, "is not a folder", "name the folder of a run");
    }
    if (!Files.isReadable(layout.journal())) {
      throw new NotARun(folder, Files.exists(layout.journal())
          ? "holds a journal.jsonl that cannot be read"
          : "is not the folder of a run: it holds no journal.jsonl",
          "name the folder of a run");
    }
    return layout;
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
