package dev.etude.bench;

import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.DockerOptions;
import dev.etude.sandbox.DockerSandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HumanEval reference programs in the tiers that run CPython, two at a time, against a new
 * {@code python3} under bwrap and prlimit for each, and against {@code docker run}. Rounds
 * alternate, so that what else the machine does meets both sides alike. Arguments: HumanEval.jsonl,
 * rounds, and a part of the names of the sides that are set against the first; all without it.
 */
public final class TierThroughput {

  private static final int WORKERS = 2;
  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20));
  private static final List<String> CONFINED = List.of("prlimit", "--cpu=10", "--as=1073741824",
      "--nproc=64", "--fsize=16777216", "bwrap", "--unshare-all", "--die-with-parent",
      "--new-session", "--clearenv", "--ro-bind", "/usr", "/usr", "--ro-bind-try", "/lib", "/lib",
      "--ro-bind-try", "/lib64", "/lib64", "--ro-bind-try", "/bin", "/bin", "--proc", "/proc",
      "--dev", "/dev", "--tmpfs", "/tmp", "--uid", "65534", "--gid", "65534", "--chdir", "/tmp",
      "/usr/bin/python3", "-I", "-");
  private static final List<String> CONTAINER = List.of("docker", "run", "--rm", "-i", "--network",
      "none", "--memory", "256m", "--memory-swap", "256m", "--pids-limit", "64", "--cpus", "1",
      "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user",
      "65534:65534", DockerOptions.DEFAULT.image(), "python3", "-I", "-");

  private TierThroughput() {}

  private interface Work {
    boolean passes(JsonNode problem) throws Exception;
  }

  private static final class Side {
    private final String name;
    private final Work work;
    private final List<Long> nanos = new ArrayList<>();
    private double seconds;
    private int passed;

    Side(String name, Work work) {
      this.name = name;
      this.work = work;
    }

    void round(List<JsonNode> problems) throws InterruptedException, ExecutionException {
      long start = System.nanoTime();
      try (var pool = Executors.newFixedThreadPool(WORKERS)) {
        var all = pool.invokeAll(problems.stream().<Callable<Long>>map(problem -> () -> {
          long begun = System.nanoTime();
          return work.passes(problem) ? System.nanoTime() - begun : -1;
        }).toList());
        for (var one : all) {
          long took = one.get();
          nanos.add(Math.abs(took));
          passed += took >= 0 ? 1 : 0;
        }
      }
      seconds += (System.nanoTime() - start) / 1e9;
    }

    double rate() {
      return nanos.size() / seconds;
    }

    String line(double baseline) {
      nanos.sort(null);
      return String.format(Locale.ROOT,
          "| %s | %d of %d | %.1f | %.2f | %.2f | %.1f |", name, passed, nanos.size(), rate(),
          nanos.get(nanos.size() / 2) / 1e6, nanos.get(nanos.size() * 95 / 100) / 1e6,
          rate() / baseline);
    }
  }

  /** Prints a table. */
  public static void main(String[] arguments) throws Exception {
    var mapper = JsonMapper.shared();
    var problems = Files.readAllLines(Path.of(arguments[0])).stream()
        .filter(line -> !line.isBlank()).map(mapper::readTree).toList();
    int rounds = Integer.parseInt(arguments[1]);
    var sides = new ArrayList<Side>();
    sides.add(new Side("new `python3` under bwrap and prlimit", it -> started(CONFINED, it)));
    var open = new ArrayList<Sandbox>();
    if (BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).isEmpty()) {
      var sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(WORKERS));
      open.add(sandbox);
      sides.add(new Side("bubblewrap tier, graded on the host", it -> graded(sandbox, it)));
      sides.add(new Side("bubblewrap tier, as one program", it -> ran(sandbox, it)));
    }
    var containers = new ArrayList<Side>();
    var missing = DockerSandbox.missing(DockerOptions.DEFAULT);
    if (missing.isEmpty()) {
      var sandbox = DockerSandbox
          .open(DockerOptions.DEFAULT.withWorkers(WORKERS).withAhead(2 * WORKERS));
      open.add(sandbox);
      containers.add(new Side("docker tier, as one program", it -> ran(sandbox, it)));
      containers.add(new Side("`docker run`", it -> started(CONTAINER, it)));
    }
    open.forEach(it -> it.run(new Program("pass"), LIMITS));
    sides.get(0).round(problems.subList(0, 20));
    sides.forEach(side -> side.nanos.clear());
    sides.get(0).seconds = 0;
    sides.get(0).passed = 0;
    var only = arguments.length > 2 ? arguments[2] : "";
    sides.removeIf(side -> !side.name.contains(only) && side != sides.getFirst());
    containers.removeIf(side -> !side.name.contains(only));
    for (int i = 0; i < rounds; i++) {
      for (var side : sides) {
        side.round(problems);
      }
    }
    for (var side : containers) {
      side.round(problems.subList(0, 40));
    }
    open.forEach(Sandbox::close);
    System.out.println("| side | passed | programs a second | p50 ms | p95 ms | times the first |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    double baseline = sides.get(0).rate();
    sides.forEach(side -> System.out.println(side.line(baseline)));
    containers.forEach(side -> System.out.println(side.line(baseline)));
    missing.ifPresent(reason -> System.out.println("no docker tier: " + reason));
  }

  private static String program(JsonNode problem) {
    return candidate(problem) + "\n" + problem.get("test").asString() + "\ncheck("
        + problem.get("entry_point").asString() + ")\n";
  }

  private static String candidate(JsonNode problem) {
    return problem.get("prompt").asString() + problem.get("canonical_solution").asString();
  }

  private static boolean graded(Sandbox sandbox, JsonNode problem) {
    return sandbox.grade(candidate(problem), new Tests.Check(
        problem.get("entry_point").asString(), problem.get("test").asString()), LIMITS).passed();
  }

  private static boolean ran(Sandbox sandbox, JsonNode problem) {
    return sandbox.run(new Program(program(problem)), LIMITS).word().equals("finished");
  }

  private static boolean started(List<String> words, JsonNode problem)
      throws IOException, InterruptedException {
    var process = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (var in = process.getOutputStream()) {
      in.write(program(problem).getBytes(StandardCharsets.UTF_8));
    }
    return process.waitFor() == 0;
  }
}
