package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.internal.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Which part of a class path a worker needs. */
public final class WorkerClassPath {

  /** The jars of the interpreter, by the beginning of their names. */
  private static final Set<String> JARS = Set.of("collections-", "icu4j-", "jniutils-", "json-",
      "nativeimage-", "polyglot-", "profiler-tool-", "python-language-", "python-resources-",
      "regex-", "truffle-api-", "truffle-compiler-", "truffle-runtime-", "word-", "xz-");
  private static final String OWN_CLASS = WorkerMain.class.getName().replace('.', '/') + ".class";

  private WorkerClassPath() {}

  /**
   * The sandbox itself and the jars of the interpreter; the whole class path where those are not
   * found by name.
   */
  public static List<Path> of(List<Path> classPath) {
    var needed = classPath.stream().filter(WorkerClassPath::isNeeded).toList();
    boolean complete = needed.stream().anyMatch(entry -> isNamed(entry, "python-language-"))
        && needed.stream().anyMatch(WorkerClassPath::isOwn);
    return complete ? needed : classPath;
  }

  private static boolean isNeeded(Path entry) {
    return isOwn(entry) || JARS.stream().anyMatch(name -> isNamed(entry, name));
  }

  private static boolean isNamed(Path entry, String name) {
    return entry.getFileName().toString().startsWith(name);
  }

  private static boolean isOwn(Path entry) {
    return Files.isDirectory(entry)
        ? Files.exists(entry.resolve(OWN_CLASS))
        : isNamed(entry, "sandbox-");
  }

  /** Packs a folder of classes; an AOT cache takes only jars. */
  static void pack(Path folder, Path jar) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar)); var files = files(folder)) {
      for (var file : files.toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  /** The files below a folder, in an order that is always the same. */
  static Stream<Path> files(Path folder) throws IOException {
    return Files.walk(folder).filter(Files::isRegularFile).sorted();
  }
}
