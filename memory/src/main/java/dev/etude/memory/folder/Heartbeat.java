package dev.etude.memory.folder;

import dev.etude.memory.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;

/**
 * Says every two seconds what a run is busy with, from a thread of its own, so that busy and dead
 * look different. Thread-safe.
 */
public final class Heartbeat implements AutoCloseable {

  /** Time between two beats. */
  public static final Duration PERIOD = Duration.ofSeconds(2);

  /**
   * One beat.
   *
   * @param pid of the process that writes the run
   * @param started when that process took up the run
   * @param at when this was written
   * @param cycle the current cycle, 0 before the first
   * @param phase what the loop is doing
   * @param since when it began doing that
   * @param working pid of the process it waits for, 0: none
   */
  public record Beat(long pid, Instant started, Instant at, long cycle, String phase,
      Instant since, long working) {

    /** Whether it is young enough to come from a process that lives. */
    public boolean fresh(Instant now) {
      return !phase.equals("stopped") && at.plus(PERIOD.multipliedBy(5)).isAfter(now);
    }
  }

  private final Path file;
  private final InstantSource clock;
  private final ScheduledExecutorService thread;
  private volatile Beat latest;

  private Heartbeat(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    Instant now = clock.instant();
    this.latest = new Beat(ProcessHandle.current().pid(), now, now, 0, "starting", now, 0);
    this.thread = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("heartbeat").factory());
  }

  static Heartbeat start(Path file, InstantSource clock) {
    var heartbeat = new Heartbeat(file, clock);
    heartbeat.write();
    heartbeat.thread.scheduleAtFixedRate(heartbeat::beat, PERIOD.toMillis(), PERIOD.toMillis(),
        TimeUnit.MILLISECONDS);
    return heartbeat;
  }

  /** The last beat of a run; empty where there is none that can be read. */
  static Optional<Beat> read(Path file) {
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Beat.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** The loop is doing something else now. Costs nothing: the next beat tells. */
  public synchronized void phase(long cycle, String phase) {
    Beat beat = latest;
    Instant now = clock.instant();
    latest = new Beat(beat.pid(), beat.started(), now, cycle, phase, now, 0);
  }

  /** The loop waits for this process. */
  public synchronized void working(long pid) {
    Beat beat = latest;
    latest = new Beat(beat.pid(), beat.started(), beat.at(), beat.cycle(), beat.phase(),
        beat.since(), pid);
  }

  /** Beats a last time. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    phase(latest.cycle(), "stopped");
    beat();
  }

  /** A beat that fails is not the end of the run: the next one tries again. */
  private void beat() {
    try {
      write();
    } catch (UncheckedIOException missed) {
      // A reader sees the last beat grow old, which is the truth.
    }
  }

  private void write() {
    Beat beat = latest;
    AtomicFile.write(file, Json.document(new Beat(beat.pid(), beat.started(), clock.instant(),
        beat.cycle(), beat.phase(), beat.since(), beat.working())));
  }
}
