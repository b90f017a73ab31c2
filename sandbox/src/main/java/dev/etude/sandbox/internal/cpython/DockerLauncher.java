package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tier;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Servers in containers, each for one program. Safe for use by many threads. */
public final class DockerLauncher implements Launcher {
  private static final Isolation ISOLATION = new Isolation(Tier.DOCKER,
      List.of("in a container of its own", "no network", "read-only files"));
  /** What the interpreter itself needs, beside the memory of a program. */
  private static final long INTERPRETER_BYTES = 64L << 20;
  /** The server and a thread of the engine's, beside what a program may have. */
  private static final int OWN_PROCESSES = 8;
  private final DockerCli docker;
  private final String image;
  private final String owner;
  private final byte[] rest = PythonSide.rest(true);
  private final SecureRandom names = new SecureRandom();

  /** {@code owner}: who the containers belong to, for {@link DockerCli#sweep}. */
  public DockerLauncher(DockerCli docker, String image, String owner) {
    this.docker = docker;
    this.image = image;
    this.owner = owner;
  }

  @Override
  public Launch launch(Limits limits) {
    var octets = new byte[8];
    names.nextBytes(octets);
    var name = "etude-" + HexFormat.of().formatHex(octets);
    // Files of a program lie in memory, and count as such.
    var memory = limits.memoryBytes() + limits.fileBytes() + INTERPRETER_BYTES + "b";
    int processes = limits.threads() + limits.processes() + OWN_PROCESSES;
    var words = new ArrayList<String>(docker.words());
    words.addAll(List.of("run", "--rm", "-i", "--name", name, "--label", DockerCli.LABEL + owner,
        "--network", "none", "--memory", memory, "--memory-swap", memory, "--pids-limit",
        Integer.toString(processes), "--cpus", "1", "--read-only", "--cap-drop", "ALL",
        "--security-opt", "no-new-privileges", "--user", "65534:65534", "--ipc", "none",
        "--pull", "never", "--log-driver", "none", "--workdir", "/", "--hostname", "sandbox",
        "--tmpfs", "/scratch:" + room(limits), "--tmpfs", "/tmp:" + room(limits),
        "--ulimit", "core=0", "--env", "PYTHONHASHSEED=0", "--env", "LANG=C.UTF-8", "--env",
        "HOME=/scratch", "--env", "OPENBLAS_NUM_THREADS=1", "--env", "OMP_NUM_THREADS=1",
        "--entrypoint", "python3", image, "-s", "-X", "utf8", "-c", PythonSide.boot()));
    return new Launch(words, DockerCli.ENVIRONMENT, rest, ISOLATION,
        errors -> docker.explained(errors, image), () -> docker.remove(name));
  }

  private static String room(Limits limits) {
    return "rw,noexec,nosuid,nodev,mode=1777,size=" + Math.max(4096, limits.fileBytes())
        + ",nr_inodes=" + (limits.files() + 1);
  }

  @Override
  public boolean fits(Limits made, Limits asked) {
    return made.memoryBytes() == asked.memoryBytes() && made.fileBytes() == asked.fileBytes()
        && made.files() == asked.files()
        && made.threads() + made.processes() == asked.threads() + asked.processes();
  }

  @Override
  public boolean single() {
    return true;
  }

  @Override
  public Isolation isolation() {
    return ISOLATION;
  }
}
