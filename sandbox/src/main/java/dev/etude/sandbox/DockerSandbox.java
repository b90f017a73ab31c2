package dev.etude.sandbox;

import dev.etude.sandbox.internal.cpython.CPythonSandbox;
import dev.etude.sandbox.internal.cpython.DockerCli;
import dev.etude.sandbox.internal.cpython.DockerLauncher;
import dev.etude.sandbox.internal.cpython.Fleet;
import java.util.Optional;

/**
 * Runs each program with CPython in a container of its own, which a Docker engine starts before it
 * is needed: for programs that need packages of an image. A container has no network, no
 * capabilities, read-only files and bounded memory and processes, and is removed after its program.
 * Those whose owner died without a word are removed when a sandbox is opened on that engine again.
 *
 * <p>
 * Steps are not counted here: {@link Verdict#steps()} is -1. A program with other limits on memory,
 * files, threads or processes than {@link Limits#DEFAULT} waits for a container of its own to
 * start.
 *
 * <p>
 * Safe for use by many threads; calls beyond the number of workers wait, in order.
 */
public final class DockerSandbox implements Sandbox {
  private final CPythonSandbox sandbox;

  private DockerSandbox(CPythonSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Why this tier cannot be had here, with the way out; empty where it can. Takes some time. */
  public static Optional<String> missing(DockerOptions options) {
    return cli(options).missing(options.image());
  }

  /**
   * Removes what others left, starts the first containers in the background and returns.
   *
   * @throws IllegalStateException where the tier cannot be had; see {@link #missing}
   */
  public static DockerSandbox open(DockerOptions options) {
    missing(options).ifPresent(reason -> {
      throw new IllegalStateException("the docker tier cannot be had: " + reason);
    });
    var docker = cli(options);
    docker.sweep();
    var launcher = new DockerLauncher(docker, options.image(), DockerCli.owner());
    return new DockerSandbox(new CPythonSandbox(
        new Fleet(launcher, options.workers(), options.ahead()), options.startTimeout()));
  }

  private static DockerCli cli(DockerOptions options) {
    return new DockerCli(options.docker(), options.host());
  }

  @Override
  public Execution run(Program program, Limits limits) {
    return sandbox.run(program, limits);
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    return sandbox.grade(candidate, tests, limits);
  }

  @Override
  public Inspection inspect(String source) {
    return sandbox.inspect(source);
  }

  @Override
  public Isolation isolation() {
    return sandbox.isolation();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
