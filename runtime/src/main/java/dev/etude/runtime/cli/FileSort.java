package dev.etude.runtime.cli;

import dev.etude.missions.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sorts of files that users write, and by what they are told apart. */
enum FileSort {

  SCRIPT(List.of()), LEARNER_SET(
      List.of("about", "tasks", "mastery", "wasted", "answers", "lead", "transfer",
          "skills", "learners")), POLICY(List.of("code", "commands")),
  /** And whatever is none of the others. */
  MISSION(List.of("goal", "seed", "trainer", "builder", "sandbox", "score", "budget",
      "max_retries", "policy", "scripts"));

  private static final Pattern KEY = Pattern.compile("(?m)^([a-z_]+)[ \\t]*:");

  private final List<String> keys;

  FileSort(List<String> keys) {
    this.keys = keys;
  }

  /** Told by the ending of a name, and by the first key that one sort has and no other. */
  static FileSort of(Path file) {
    if (file.toString().endsWith(".groovy")) {
      return SCRIPT;
    }
    return KEY.matcher(beginning(file)).results().map(key -> key.group(1))
        .flatMap(FileSort::having).findFirst().orElse(MISSION);
  }

  private static Stream<FileSort> having(String key) {
    return Stream.of(values()).filter(sort -> sort.keys.contains(key));
  }

  /** Empty where it cannot be read, which whoever reads it properly will say. */
  private static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(YamlReader.MAX_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
