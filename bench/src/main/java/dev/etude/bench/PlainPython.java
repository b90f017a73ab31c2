package dev.etude.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The other side of a comparison: a new {@code python3} for each program. */
final class PlainPython {

  private static final List<String> CONFINED = List.of("prlimit", "--cpu=10", "--as=1073741824",
      "--nproc=64", "--fsize=16777216", "bwrap", "--unshare-all", "--die-with-parent",
      "--new-session", "--clearenv", "--ro-bind", "/usr", "/usr", "--ro-bind-try", "/lib", "/lib",
      "--ro-bind-try", "/lib64", "/lib64", "--ro-bind-try", "/bin", "/bin", "--proc", "/proc",
      "--dev", "/dev", "--tmpfs", "/tmp", "--uid", "65534", "--gid", "65534", "--chdir", "/tmp");

  private PlainPython() {}

  /** Whether the program ended with status 0. */
  static boolean run(String program, boolean confined) throws IOException, InterruptedException {
    var words = new ArrayList<>(confined ? CONFINED : List.of());
    words.addAll(List.of("/usr/bin/python3", "-I", "-"));
    var process = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      try (var in = process.getOutputStream()) {
        in.write(program.getBytes(StandardCharsets.UTF_8));
      }
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }
}
