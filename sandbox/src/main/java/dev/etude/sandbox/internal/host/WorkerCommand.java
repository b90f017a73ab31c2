package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.internal.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a worker.
 *
 * @param java the {@code java} program
 * @param classPath what the worker needs to run
 * @param jvmArguments further arguments, such as those of an AOT cache
 */
public record WorkerCommand(Path java, List<Path> classPath, List<String> jvmArguments) {

  /** Heap that the interpreter fills by itself, with some hundred programs run. */
  static final long BASE_HEAP_BYTES = 256L << 20;

  /**
   * Ctrl-C in a terminal reaches every process in front of it. A worker ends when its owner says
   * so, or ends itself, and not in the middle of a program that the owner still waits for.
   */
  private static final List<String> SHIELDED = List.of("/bin/sh", "-c",
      "trap '' INT; export MALLOC_ARENA_MAX=2; exec \"$@\"", "worker");

  /**
   * A guest in stock outlives some collections of the young objects. With room for it among the
   * survivors it dies there; without, each one that served is left among the old ones, and the
   * process grows by half. The second compiler is off: it is at work for hundreds of guests before
   * it pays.
   */
  static final List<String> FIXED = List.of("-XX:+UseSerialGC", "-Xms176m", "-Xmn84m",
      "-XX:SurvivorRatio=2", "-XX:TieredStopAtLevel=1",
      "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:-UsePerfData",
      "-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr",
      "-XX:MaxMetaspaceSize=512m",
      "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true");

  static final String AOT = "-XX:AOTCache=";

  public WorkerCommand {
    classPath = List.copyOf(classPath);
    jvmArguments = List.copyOf(jvmArguments);
  }

  /** The same, with the Python library in that folder. */
  WorkerCommand withLibrary(Path folder) {
    var more = new ArrayList<>(jvmArguments);
    more.add("-Dpolyglot.engine.userResourceCache=" + folder);
    return new WorkerCommand(java, classPath, more);
  }

  /** The program itself, which is found in a cage where links to it are not. */
  private String realJava() {
    try {
      return java.toRealPath().toString();
    } catch (IOException e) {
      return java.toString();
    }
  }

  /** Fails where there is nothing to start. */
  void check() throws IOException {
    if (!Files.isExecutable(java)) {
      throw new IOException("there is no program " + java);
    }
  }

  /** What a worker reads: the JDK, its class path, its caches. */
  List<Path> readable() throws IOException {
    var paths = new ArrayList<Path>();
    paths.add(java.toRealPath().resolve("../..").normalize());
    for (var entry : classPath) {
      if (Files.exists(entry)) {
        paths.add(entry.toAbsolutePath());
      }
    }
    for (var argument : jvmArguments) {
      if (argument.startsWith(AOT)) {
        paths.add(Path.of(argument.substring(AOT.length())));
      }
    }
    return paths;
  }

  /** The words of the command for a worker whose programs may fill that much heap. */
  List<String> words(long memoryBytes) {
    var words = new ArrayList<>(SHIELDED);
    words.add(realJava());
    words.add("-Xmx" + (BASE_HEAP_BYTES + memoryBytes));
    words.addAll(FIXED);
    words.addAll(jvmArguments);
    words.add("-cp");
    words.add(String.join(File.pathSeparator,
        classPath.stream().map(it -> it.toAbsolutePath().toString()).toList()));
    words.add(WorkerMain.class.getName());
    return words;
  }
}
