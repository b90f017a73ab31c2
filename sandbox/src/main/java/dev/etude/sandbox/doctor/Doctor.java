package dev.etude.sandbox.doctor;

import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.DockerOptions;
import dev.etude.sandbox.DockerSandbox;
import dev.etude.sandbox.Tier;
import dev.etude.sandbox.internal.command.Bubblewrap;
import dev.etude.sandbox.internal.command.SystemPrograms;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;

/**
 * Looks at what this machine has for the sandbox. Starts a few short programs to ask them for their
 * version, each with a deadline of 5 s; changes nothing. Safe for many threads.
 */
public final class Doctor {

  private final Map<String, String> environment;

  /** For a process with that environment, which says where the Docker engine is. */
  public Doctor(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Every tier, whether it is there or not. */
  public List<TierReport> tiers() {
    return List.of(graalpy(), docker(), bubblewrap());
  }

  /** Whether bubblewrap is there and may make namespaces. */
  public boolean confines() {
    return Bubblewrap.find().isPresent();
  }

  private TierReport graalpy() {
    var parts = new ArrayList<Part>();
    parts.add(graal());
    parts.add(new Part("JDK", System.getProperty("java.version"),
        date(System.getProperty("java.version.date", ""))));
    return new TierReport(Tier.GRAALPY, true, parts, "", confines()
        ? ""
        : "workers run unconfined; for confined ones, on Debian: apt-get install bubblewrap");
  }

  private static Part graal() {
    try {
      var jar = Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var file = new JarFile(jar.toFile())) {
        var manifest = file.getManifest();
        var version = Stream.concat(Stream.of(manifest.getMainAttributes()),
            manifest.getEntries().values().stream())
            .map(section -> section.getValue("Implementation-Version")).filter(Objects::nonNull)
            .findFirst().orElse("of unknown version");
        var built = Instant.ofEpochMilli(file.getEntry(JarFile.MANIFEST_NAME).getTime());
        return new Part("GraalPy", version, Optional.of(LocalDate.ofInstant(built,
            ZoneOffset.UTC)));
      }
    } catch (IOException | URISyntaxException e) {
      return new Part("GraalPy", "of unknown version", Optional.empty());
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private TierReport docker() {
    var cli = SystemPrograms.find("docker");
    if (cli.isEmpty()) {
      return new TierReport(Tier.DOCKER, false, List.of(), "there is no program `docker`",
          "on Debian: apt-get install docker.io");
    }
    var parts = new ArrayList<Part>();
    Probe.ask(environment, cli.get().toString(), "--version").ifPresent(line -> parts.add(
        new Part("docker", line.replaceAll("^Docker version ([^,]+).*", "$1"),
            Probe.built(cli.get()))));
    Probe.ask(environment, cli.get().toString(), "version", "--format", "{{.Server.Version}}")
        .ifPresent(version -> parts.add(new Part("engine", version, Optional.empty())));
    return DockerSandbox.missing(DockerOptions.DEFAULT)
        .map(reason -> report(Tier.DOCKER, parts, reason))
        .orElseGet(() -> new TierReport(Tier.DOCKER, true, parts, "", ""));
  }

  /** A reason says after its first semicolon what to do. */
  private static TierReport report(Tier tier, List<Part> parts, String reason) {
    int way = reason.indexOf("; ");
    return way < 0
        ? new TierReport(tier, false, parts, reason, "see docs/troubleshooting.md")
        : new TierReport(tier, false, parts, reason.substring(0, way), reason.substring(way + 2));
  }

  private TierReport bubblewrap() {
    var parts = new ArrayList<Part>();
    var bwrap = SystemPrograms.find("bwrap");
    bwrap.ifPresent(program -> Probe.ask(Map.of(), program.toString(), "--version").ifPresent(
        line -> parts.add(new Part("bubblewrap", line.replaceAll("^bubblewrap ", ""),
            Probe.built(program)))));
    var python = SystemPrograms.find("python3");
    python.ifPresent(program -> Probe.ask(Map.of(), program.toString(), "--version").ifPresent(
        line -> parts.add(new Part("Python", line.replaceAll("^Python ", ""),
            Probe.built(program)))));
    return BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT)
        .map(reason -> report(Tier.BUBBLEWRAP, parts, reason))
        .orElseGet(() -> bubblewrapThatRuns(parts));
  }

  private TierReport bubblewrapThatRuns(List<Part> parts) {
    return confines()
        ? new TierReport(Tier.BUBBLEWRAP, true, parts, "", "")
        : new TierReport(Tier.BUBBLEWRAP, false, parts,
            "bubblewrap may not make namespaces here",
            "allow them: sysctl kernel.unprivileged_userns_clone=1, or run as root");
  }
}
