package dev.etude.runtime;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.missions.policy.Policy;
import dev.etude.missions.policy.PolicyReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where policies lie: beside a mission first, then those that Etude ships. */
public final class Policies {

  private final List<Path> folders;

  private Policies(List<Path> folders) {
    this.folders = folders;
  }

  /** The policies a mission may name. */
  static Policies of(Path mission, Installation here) {
    return new Policies(Stream.of(mission.toAbsolutePath().resolveSibling("policies"),
        shipped(here)).map(Path::normalize).distinct().toList());
  }

  private static Path shipped(Installation here) {
    return here.home().toAbsolutePath().resolve("missions/policies");
  }

  /** The file of a policy that was named, or of the default one. */
  public static Path file(Optional<Path> named, Installation here) {
    return named.orElseGet(() -> shipped(here).resolve("default.yaml"));
  }

  /**
   * The policy in a file.
   *
   * @throws UserError with every problem of the file
   */
  public static Policy read(Path file) {
    return switch (new PolicyReader().read(file)) {
      case YamlReading.Good<Policy> good -> good.value();
      case YamlReading.Bad<Policy> bad -> throw new UserError(UserError.USAGE,
          Problems.render(bad.problems()));
    };
  }

  /** What is wrong with the policy of a mission, at the place that names a missing one. */
  List<Problem> problems(YamlReading.Good<Mission> read) {
    String name = read.value().policy();
    Optional<Path> file = find(name);
    if (file.isEmpty()) {
      TreeSet<String> names = names();
      String near = DidYouMean.hint(name, names);
      return List.of(read.places().problem("/policy", "missing-policy",
          "there is no policy `" + name + "`",
          near.isEmpty() ? "there are " + String.join(", ", names) : near));
    }
    return new PolicyReader().read(file.get()).problems();
  }

  /**
   * The policy of a mission.
   *
   * @throws UserError with every problem of it
   */
  Policy use(YamlReading.Good<Mission> read) {
    Path file = find(read.value().policy()).orElseThrow(
        () -> new UserError(UserError.USAGE, Problems.render(problems(read))));
    return read(file);
  }

  private Optional<Path> find(String name) {
    return folders.stream().map(folder -> folder.resolve(name + ".yaml"))
        .filter(Files::isRegularFile).findFirst();
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
          files.forEach(file -> names.add(
              file.getFileName().toString().replaceFirst("\\.yaml$", "")));
        } catch (IOException e) {
          // A folder that cannot be read has no policies for us.
          continue;
        }
      }
    }
    return names;
  }
}
