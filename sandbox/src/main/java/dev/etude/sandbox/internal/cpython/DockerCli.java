package dev.etude.sandbox.internal.cpython;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The {@code docker} program, with a deadline for each use. Safe for use by many threads. */
public final class DockerCli {
  static final String LABEL = "dev.etude.sandbox=";
  static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "DOCKER_HOST", "DOCKER_CONTEXT",
      "DOCKER_CONFIG", "DOCKER_CERT_PATH", "DOCKER_TLS_VERIFY", "XDG_RUNTIME_DIR");
  private static final int SECONDS = 20;
  private static final int MAX_ANSWER = 64 << 10;
  private final Path program;
  private final Optional<String> host;

  /** {@code host}: where the engine answers, if not where {@code docker} itself looks. */
  public DockerCli(Path program, Optional<String> host) {
    this.program = program;
    this.host = host;
  }

  List<String> words() {
    var words = new ArrayList<String>();
    words.add(program.toString());
    host.ifPresent(it -> words.addAll(List.of("--host", it)));
    return words;
  }

  private record Answer(int status, String text) {}

  /** Why there can be no containers of that image, with the way out; empty where there can. */
  public Optional<String> missing(String image) {
    var engine = ask("version", "--format", "{{.Server.Version}}");
    if (engine.status() != 0) {
      return Optional.of(explained(engine.text(), image));
    }
    return ask("image", "inspect", "--format", "{{.Id}}", image).status() == 0
        ? Optional.empty()
        : Optional.of(noImage(image));
  }

  /** A sentence with a way out for what {@code docker} wrote. */
  String explained(String errors, String image) {
    if (errors.contains("No such image") || errors.contains("Unable to find image")) {
      return noImage(image);
    }
    if (errors.contains("Cannot connect to the Docker daemon") || errors.contains("dial unix")) {
      return "no Docker engine answers; start one, or name it by DOCKER_HOST";
    }
    if (errors.contains("Cannot run program")) {
      return "there is no program `" + program + "`; install the Docker CLI";
    }
    return errors.isEmpty() ? "the container is gone" : "the container is gone: " + errors;
  }

  private static String noImage(String image) {
    return "there is no image `" + image + "`; make it by"
        + " `docker build -t " + image + " sandbox/docker`";
  }

  /** Removes a container that may still be there. */
  void remove(String name) {
    ask("rm", "--force", name);
  }

  /**
   * Removes the containers of owners that are gone. An owner is the id of a process and the time it
   * started, on this machine.
   */
  public void sweep() {
    var containers = ask("ps", "--all", "--quiet", "--filter", "label=dev.etude.sandbox",
        "--format", "{{.ID}} {{.Label \"dev.etude.sandbox\"}}");
    for (var line : containers.text().lines().toList()) {
      var parts = line.split(" ", 2);
      if (containers.status() == 0 && parts.length == 2 && isGone(parts[1])) {
        remove(parts[0]);
      }
    }
  }

  /** The label of this process. */
  public static String owner() {
    return owner(ProcessHandle.current());
  }

  private static String owner(ProcessHandle process) {
    var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return machine() + "-" + process.pid() + "-" + started;
  }

  private static String machine() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    } catch (IOException e) {
      return "machine";
    }
  }

  /** Owners on other machines that use the same engine are left alone. */
  private static boolean isGone(String owner) {
    var words = Arrays.asList(owner.split("-"));
    if (words.size() < 3 || !owner.startsWith(machine())) {
      return false;
    }
    try {
      long pid = Long.parseLong(words.get(words.size() - 2));
      return ProcessHandle.of(pid).map(it -> !owner(it).equals(owner)).orElse(true);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private Answer ask(String... words) {
    var all = new ArrayList<>(words());
    all.addAll(List.of(words));
    try {
      var builder = new ProcessBuilder(all).redirectErrorStream(true);
      builder.environment().keySet().retainAll(ENVIRONMENT);
      var process = builder.start();
      process.getOutputStream().close();
      var ender = Thread.ofVirtual().start(() -> end(process));
      var text = new String(process.getInputStream().readNBytes(MAX_ANSWER),
          StandardCharsets.UTF_8);
      int status = process.waitFor();
      ender.interrupt();
      return new Answer(status, text.strip());
    } catch (IOException e) {
      return new Answer(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(-1, "the call was interrupted");
    }
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      // It ended in time.
      return;
    }
  }
}
