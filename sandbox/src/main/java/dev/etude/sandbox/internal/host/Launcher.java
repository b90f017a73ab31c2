package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Confinement;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Starts worker processes, confined where that is asked for and possible. All of them are started
 * by one thread that lives as long as the launcher: a confined process is ended by the system when
 * the thread that started it ends. Safe for use by many threads.
 */
public final class Launcher implements AutoCloseable {

  private static final List<String> PLAIN = List.of("in a worker process");

  private final WorkerCommand command;
  private final Path folder;
  private final Confinement wanted;
  private final Optional<Cage> cage;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("sandbox-launcher").factory());

  /**
   * A launcher.
   *
   * @param folder for the Python library that confined workers read
   */
  public Launcher(WorkerCommand command, Path folder, Confinement wanted) {
    this.command = command;
    this.folder = folder;
    this.wanted = wanted;
    this.cage = wanted == Confinement.NONE ? Optional.empty() : Cage.find();
  }

  /** What will keep the programs of its workers in. */
  Isolation isolation() {
    return isolation(cage.isPresent());
  }

  private Isolation isolation(boolean confined) {
    if (confined) {
      return new Isolation(Tier.GRAALPY, Cage.LAYERS);
    }
    var layers = new ArrayList<>(PLAIN);
    layers.add(wanted == Confinement.NONE
        ? "not confined because that was not asked for"
        : "not confined because bubblewrap or prlimit is missing or may not be used");
    return new Isolation(Tier.GRAALPY, layers);
  }

  /**
   * Starts a worker soon.
   *
   * @param started gets the worker
   * @param failed gets why there is none
   */
  void start(long memoryBytes, WorkerProcess.Listener listener, Consumer<WorkerProcess> started,
      Consumer<IOException> failed) {
    thread.execute(() -> {
      try {
        started.accept(start(memoryBytes, listener));
      } catch (IOException e) {
        failed.accept(e);
      } catch (RuntimeException e) {
        // The thread must live on, for the sake of the workers that it started.
        failed.accept(new IOException(e));
      }
    });
  }

  private WorkerProcess start(long memoryBytes, WorkerProcess.Listener listener)
      throws IOException {
    command.check();
    if (cage.isPresent()) {
      var library = WorkerLibrary.in(folder, command);
      var confined = command.withLibrary(Cage.LIBRARY);
      var words = cage.get().around(confined.words(memoryBytes), confined.readable(), library,
          memoryBytes);
      return WorkerProcess.start(words, memoryBytes, isolation(true), listener);
    }
    if (wanted == Confinement.REQUIRED) {
      throw new IOException("confinement is required, and bubblewrap or prlimit is missing or may"
          + " not be used here");
    }
    return WorkerProcess.start(command.words(memoryBytes), memoryBytes, isolation(false), listener);
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
