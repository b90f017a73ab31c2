package dev.etude.sandbox.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of this machine, on a fixed search path that nobody can put one in front of. */
public final class SystemPrograms {

  /** Where programs are looked for. */
  public static final String PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";

  private SystemPrograms() {}

  /** The file of a program: a bare name is looked for, an absolute path is taken as it is. */
  public static Optional<Path> find(String program) {
    if (program.startsWith("/")) {
      return Optional.of(Path.of(program)).filter(SystemPrograms::runs);
    }
    return program.contains("/") || program.isEmpty()
        ? Optional.empty()
        : Stream.of(PATH.split(":")).map(folder -> Path.of(folder, program))
            .filter(SystemPrograms::runs).findFirst();
  }

  private static boolean runs(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  /** The words that set limits for what follows; none where this machine has no prlimit. */
  static List<String> limited(Launch launch) {
    var words = new ArrayList<String>();
    find("prlimit").ifPresent(program -> words.addAll(List.of(program.toString(),
        "--as=" + launch.limits().memoryBytes(), "--fsize=" + launch.limits().fileBytes(),
        "--cpu=" + (2 * launch.limits().time().toSeconds() + 1), "--core=0", "--nofile=1024",
        "--")));
    return words;
  }
}
