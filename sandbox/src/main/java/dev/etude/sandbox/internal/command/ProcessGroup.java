package dev.etude.sandbox.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command without bubblewrap: in a session and process group of its own, so that what it starts
 * can be ended with it. A process that leaves the group is found by a mark in its environment, on
 * Linux; one that wipes its environment as well is not found. Nothing is hidden from the command:
 * it may read what this user may read, and write what this user may write.
 *
 * <p>
 * A small watcher beside the command ends the group when this JVM is gone.
 */
public final class ProcessGroup implements Walls {

  /** The variable that marks what belongs to a command. */
  private static final String MARK = "ETUDE_COMMAND";

  /** Waits in the background for the pipe from this JVM to close; the command reads nothing. */
  private static final String WATCHED = "exec 3<&0 </dev/null; "
      + "{ read -r _ <&3; kill -KILL 0; } >/dev/null 2>&1 & exec 3<&-; exec \"$@\"";

  private final String mark;

  /** A group whose processes carry that mark, which nothing else has. */
  public ProcessGroup(String mark) {
    this.mark = mark;
  }

  @Override
  public List<String> words(Launch launch) {
    var words = new ArrayList<String>();
    SystemPrograms.find("setsid").ifPresent(program -> words.add(program.toString()));
    words.addAll(SystemPrograms.limited(launch));
    words.addAll(List.of("/usr/bin/env", MARK + "=" + mark));
    if (!words.getFirst().endsWith("setsid")) {
      // Without a session of its own the group is that of this JVM, which must not be killed.
      words.addAll(launch.words());
      return words;
    }
    words.addAll(List.of("/bin/sh", "-c", WATCHED, "command"));
    words.addAll(launch.words());
    return words;
  }

  @Override
  public long processes(Process started) {
    // The watcher is one of the descendants; what was started is the command itself.
    return started.descendants().count();
  }

  @Override
  public void end(Process started) throws InterruptedException {
    var left = started.descendants().toList();
    try {
      // The watcher sees its pipe close, and kills the group.
      started.getOutputStream().close();
    } catch (IOException e) {
      // The pipe is closed already, with the command at its other end.
      left.forEach(ProcessHandle::destroyForcibly);
    }
    // By its handle: the process itself would close the pipe with what was not read yet.
    started.toHandle().destroyForcibly();
    left.forEach(ProcessHandle::destroyForcibly);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (endMarked() && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
    started.waitFor(1, TimeUnit.SECONDS);
  }

  /** Kills what carries the mark; whether there was anything. */
  private boolean endMarked() {
    var marked = marked();
    marked.forEach(ProcessHandle::destroyForcibly);
    return !marked.isEmpty();
  }

  private List<ProcessHandle> marked() {
    var wanted = MARK + "=" + mark;
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes.filter(folder -> folder.getFileName().toString().matches("[0-9]+"))
          .filter(folder -> environment(folder).contains(wanted))
          .flatMap(folder -> handle(folder).stream()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> environment(Path process) {
    try {
      var text = new String(Files.readAllBytes(process.resolve("environ")),
          StandardCharsets.ISO_8859_1);
      return List.of(text.split("\0"));
    } catch (IOException e) {
      // It has ended meanwhile, or belongs to somebody else.
      return List.of();
    }
  }

  private static Optional<ProcessHandle> handle(Path process) {
    return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
  }

  @Override
  public boolean confined() {
    return false;
  }

  @Override
  public String line() {
    return "process group: not confined, only ended with all it starts";
  }
}
