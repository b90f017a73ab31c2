package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers of this machine's Python under bubblewrap. Safe for use by many threads. */
public final class BubblewrapLauncher implements Launcher {
  private static final Isolation ISOLATION = new Isolation(Tier.BUBBLEWRAP,
      List.of("no network", "read-only files", "processes of its own"));
  /** Users that no machine has; each server is one, where the one that starts it may choose. */
  private static final int FIRST_USER = 1_879_048_192;
  private static final int USERS = 10_000;
  /** Where the virtual environment is for programs. */
  private static final String ENVIRONMENT = "/environment";
  private static final String NOBODY = "65534";
  private final Path bwrap;
  private final Optional<Path> setpriv;
  private final Path python;
  private final Optional<Path> environment;
  private final byte[] rest = PythonSide.rest(false);
  private final Processors processors = new Processors(Runtime.getRuntime().availableProcessors());
  private final AtomicInteger users = new AtomicInteger();

  /**
   * A launcher.
   *
   * @param setpriv the program that makes each server a user of its own, where this process may
   *     do so
   * @param environment folder of a virtual environment whose packages programs may import
   */
  public BubblewrapLauncher(Path bwrap, Optional<Path> setpriv, Path python,
      Optional<Path> environment) {
    this.bwrap = bwrap;
    this.setpriv = setpriv;
    this.python = python;
    this.environment = environment;
  }

  @Override
  public Launch launch(Limits limits) {
    var words = new ArrayList<String>();
    setpriv.ifPresent(program -> {
      int user = FIRST_USER + users.getAndIncrement() % USERS;
      words.addAll(List.of(program.toString(), "--reuid=" + user, "--regid=" + user,
          "--clear-groups", "--no-new-privs"));
    });
    words.addAll(List.of(bwrap.toString(), "--unshare-all", "--die-with-parent", "--new-session",
        "--clearenv", "--uid", NOBODY, "--gid", NOBODY, "--hostname", "sandbox"));
    for (var folder : List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64")) {
      words.addAll(List.of("--ro-bind-try", folder, folder));
    }
    for (var file : List.of("/etc/ld.so.cache", "/etc/localtime", "/etc/alternatives")) {
      words.addAll(List.of("--ro-bind-try", file, file));
    }
    words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--dir",
        "/scratch", "--dir", "/closed", "--dir", "/box"));
    environment.ifPresent(folder -> words.addAll(
        List.of("--ro-bind", folder.toString(), ENVIRONMENT)));
    words.addAll(List.of("--remount-ro", "/"));
    words.addAll(List.of("--setenv", "PYTHONHASHSEED", "0", "--setenv", "LANG", "C.UTF-8",
        "--setenv", "HOME", "/scratch", "--setenv", "PATH", "/usr/bin:/bin",
        "--setenv", "OPENBLAS_NUM_THREADS", "1", "--setenv", "OMP_NUM_THREADS", "1",
        interpreter(), "-s", "-X", "utf8", "-c", PythonSide.boot()));
    int processor = processors.take();
    words.add(Integer.toString(processor));
    return new Launch(words, Set.of("PATH"), rest, ISOLATION, BubblewrapLauncher::explained,
        () -> processors.leave(processor));
  }

  private String interpreter() {
    return environment.filter(folder -> Files.exists(folder.resolve("bin/python3")))
        .map(folder -> ENVIRONMENT + "/bin/python3").orElse(python.toString());
  }

  private static String explained(String errors) {
    return errors.isEmpty()
        ? "the server of the bubblewrap tier is gone"
        : "the server of the bubblewrap tier is gone: " + errors;
  }

  @Override
  public boolean fits(Limits made, Limits asked) {
    return true;
  }

  @Override
  public boolean single() {
    return false;
  }

  @Override
  public Isolation isolation() {
    return ISOLATION;
  }
}
