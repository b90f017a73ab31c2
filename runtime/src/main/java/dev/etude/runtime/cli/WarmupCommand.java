package dev.etude.runtime.cli;

import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Budget;
import dev.etude.runtime.Run;
import dev.etude.runtime.StopRequest;
import dev.etude.runtime.report.Progress;
import dev.etude.sandbox.WorkerCache;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code etude warmup}: what the launcher runs once, so that later starts are fast. A short mission
 * loads the classes that every run needs; the JVM keeps them in its cache as it ends.
 */
@Command(name = "warmup", hidden = true, description = "Prepares caches for a faster start.")
final class WarmupCommand implements Callable<Integer> {

  private static final int CYCLES = 3;

  private final Surroundings surroundings;

  WarmupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (surroundings.here().cache().isPresent()) {
      WorkerCache.of(surroundings.here().sandbox()).train();
    }
    Path mission = surroundings.here().home().resolve("missions/first_steps.yaml");
    YamlReading.Good<Mission> read = MissionFiles.read(mission, mission, surroundings.here());
    Path folder = Files.createTempDirectory("etude-warmup");
    Run.Options options = new Run.Options(new Budget(CYCLES, Duration.ofMinutes(1)),
        surroundings.here(), surroundings.environment(),
        new Progress.Silent(), new StopRequest(() -> {}));
    try (Run run = Run.start(read, mission, folder, Optional.empty(),
        options)) {
      run.play();
      surroundings.out().println(run.headline());
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path done, IOException failure)
          throws IOException {
        Files.delete(done);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
