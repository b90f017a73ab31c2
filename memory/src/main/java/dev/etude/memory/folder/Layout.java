package dev.etude.memory.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where things are in a run folder. */
record Layout(Path root) {

  private static final Set<String> TOP = Set.of("mission.yaml", "scripts", "journal.jsonl",
      "state.json", "heartbeat.json", "lock", "core", "advanced", "task_memory", "code_archive",
      "logs");

  Path mission() {
    return root.resolve("mission.yaml");
  }

  Path journal() {
    return root.resolve("journal.jsonl");
  }

  Path state() {
    return root.resolve("state.json");
  }

  Path heartbeat() {
    return root.resolve("heartbeat.json");
  }

  Path core(String name) {
    return root.resolve("core").resolve(name);
  }

  Path advanced(String name) {
    return root.resolve("advanced").resolve(name);
  }

  Path log(String name) {
    return root.resolve("logs").resolve(name);
  }

  Path script(String kind, String name, String hash) {
    String file = FileName.required("name", name) + "@"
        + FileName.required("hash", hash.substring(0, Math.min(7, hash.length()))) + ".groovy";
    return root.resolve("scripts").resolve(FileName.required("kind", kind)).resolve(file);
  }

  Path taskMemory(String taskId) {
    return root.resolve("task_memory").resolve("task_" + FileName.of(taskId) + ".json");
  }

  Path code(String taskId, String timestamp) {
    return root.resolve("code_archive").resolve(FileName.of(taskId))
        .resolve(timestamp + "_code.py");
  }

  void make() throws IOException {
    for (String name : List.of("scripts", "core", "advanced", "task_memory", "code_archive",
        "logs")) {
      Files.createDirectories(root.resolve(name));
    }
  }

  /** Whether there is something in the folder that no run puts there. */
  boolean holdsOtherFiles() throws IOException {
    try (var files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString())
          .anyMatch(name -> !TOP.contains(name) && !name.endsWith(".tmp"));
    }
  }
}
