package dev.etude.sandbox.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A command under bubblewrap: with namespaces of its own, so that it sees no other process and,
 * unless it is to, no network; with the programs of the system to read and the work folder to
 * write; without capabilities. All of it ends with the first of its processes, also when this JVM
 * is killed: {@code --die-with-parent} sends the signal when the thread ends that started it, so
 * that thread must live as long as the command.
 */
public final class Bubblewrap implements Walls {

  private static final long SCRATCH_BYTES = 256L << 20;
  private static final long PROBE_SECONDS = 5;

  /** Of the system, what programs need to be loaded and to speak to the network. */
  private static final List<String> SYSTEM = List.of("/etc/alternatives", "/etc/ld.so.cache",
      "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/localtime", "/etc/passwd", "/etc/group",
      "/etc/nsswitch.conf", "/etc/ssl", "/etc/ca-certificates", "/etc/mime.types");
  private static final List<String> NETWORK = List.of("/etc/resolv.conf", "/etc/hosts",
      "/etc/services", "/etc/protocols");

  private final Path program;

  private Bubblewrap(Path program) {
    this.program = program;
  }

  /** The bubblewrap of this machine; empty: there is none, or it may not make namespaces. */
  public static Optional<Bubblewrap> find() {
    return SystemPrograms.find("bwrap").map(Bubblewrap::new).filter(Bubblewrap::works);
  }

  private boolean works() {
    try {
      var words = new ArrayList<String>();
      walls(words, false);
      words.addAll(List.of("--", "/usr/bin/true"));
      var builder = new ProcessBuilder(words).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      var probe = builder.start();
      try {
        return probe.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && probe.exitValue() == 0;
      } finally {
        probe.destroyForcibly();
      }
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void walls(List<String> words, boolean network) {
    words.addAll(List.of(program.toString(), "--unshare-all", "--unshare-user",
        "--disable-userns", "--uid", "65534", "--gid", "65534", "--die-with-parent",
        "--new-session", "--cap-drop", "ALL", "--hostname", "etude"));
    if (network) {
      words.add("--share-net");
    }
    words.addAll(List.of("--ro-bind", "/usr", "/usr"));
    for (var name : List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")) {
      words.addAll(systemFolder(Path.of(name)));
    }
    for (var name : SYSTEM) {
      words.addAll(List.of("--ro-bind-try", name, name));
    }
    if (network) {
      NETWORK.forEach(name -> words.addAll(List.of("--ro-bind-try", name, name)));
    }
    words.addAll(List.of("--proc", "/proc", "--dev", "/dev",
        "--size", Long.toString(SCRATCH_BYTES), "--tmpfs", "/dev/shm", "--remount-ro", "/dev",
        "--size", Long.toString(SCRATCH_BYTES), "--tmpfs", "/tmp"));
  }

  private static List<String> systemFolder(Path folder) {
    try {
      return Files.isSymbolicLink(folder)
          ? List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString())
          : Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
              ? List.of("--ro-bind", folder.toString(), folder.toString())
              : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public List<String> words(Launch launch) {
    var words = SystemPrograms.limited(launch);
    walls(words, launch.network());
    launch.readable().forEach(folder -> words.addAll(
        List.of("--ro-bind", folder.toString(), folder.toString())));
    words.addAll(List.of("--bind", launch.work().toString(), launch.work().toString(),
        "--remount-ro", "/", "--chdir", launch.folder().toString(), "--"));
    words.addAll(launch.words());
    return words;
  }

  @Override
  public long processes(Process started) {
    // What was started is bubblewrap, with a child that is the first process of the namespace.
    return started.descendants().count() - 1;
  }

  @Override
  public void end(Process started) throws InterruptedException {
    // By its handle: the process itself would close the pipe with what was not read yet.
    started.toHandle().destroyForcibly();
    started.waitFor(1, TimeUnit.SECONDS);
  }

  @Override
  public boolean confined() {
    return true;
  }

  @Override
  public String line() {
    return "bubblewrap: only the work folder is written, no other processes, no network unless it"
        + " is a network command";
  }
}
