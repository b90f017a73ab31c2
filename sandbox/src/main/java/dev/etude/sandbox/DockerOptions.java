package dev.etude.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a {@link DockerSandbox} sets up its containers. Immutable.
 *
 * @param workers containers that run programs at a time; default 1
 * @param ahead containers started before they are needed; default 1
 * @param image the image, which must be there already; default {@code etude/python:slim}, made of
 *     {@code sandbox/docker/Dockerfile}
 * @param docker the {@code docker} program; default the one on the path
 * @param host where the engine answers; default where {@code docker} itself looks
 * @param startTimeout longest wait of a call for a container; default 60 s
 */
public record DockerOptions(int workers, int ahead, String image, Path docker,
    Optional<String> host, Duration startTimeout) {
  /** The defaults. */
  public static final DockerOptions DEFAULT = new DockerOptions(1, 1, "etude/python:slim",
      Path.of("docker"), Optional.empty(), Duration.ofSeconds(60));

  public DockerOptions {
    if (workers < 1 || workers > 256) {
      throw new IllegalArgumentException("workers must be in 1 to 256, was " + workers);
    }
    if (ahead < 0 || ahead > 256) {
      throw new IllegalArgumentException("ahead must be in 0 to 256, was " + ahead);
    }
    if (image.isBlank() || image.startsWith("-")) {
      throw new IllegalArgumentException("image must be a name, was `" + image + "`");
    }
    if (startTimeout.isNegative()) {
      throw new IllegalArgumentException("startTimeout must be >= 0, was " + startTimeout);
    }
  }

  /** These options with that number of containers at work. */
  public DockerOptions withWorkers(int count) {
    return new DockerOptions(count, ahead, image, docker, host, startTimeout);
  }

  /** These options with that number of containers ahead. */
  public DockerOptions withAhead(int count) {
    return new DockerOptions(workers, count, image, docker, host, startTimeout);
  }

  /** These options with another image. */
  public DockerOptions withImage(String name) {
    return new DockerOptions(workers, ahead, name, docker, host, startTimeout);
  }

  /** These options with another {@code docker} program. */
  public DockerOptions withDocker(Path program) {
    return new DockerOptions(workers, ahead, image, program, host, startTimeout);
  }

  /** These options with an engine elsewhere. */
  public DockerOptions withHost(String address) {
    return new DockerOptions(workers, ahead, image, docker, Optional.of(address), startTimeout);
  }

  /** These options with that longest wait for a container. */
  public DockerOptions withStartTimeout(Duration timeout) {
    return new DockerOptions(workers, ahead, image, docker, host, timeout);
  }
}
