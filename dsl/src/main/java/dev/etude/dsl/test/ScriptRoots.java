package dev.etude.dsl.test;

import java.nio.file.Path;
import java.util.List;

/** Where specs find the scripts they name: the folder the test runs in, unless somebody says. */
public final class ScriptRoots {

  static final ScopedValue<List<Path>> FOLDERS = ScopedValue.newInstance();

  private ScriptRoots() {}

  /** The folders, in order. */
  public static List<Path> folders() {
    return FOLDERS.orElse(List.of(Path.of("")));
  }
}
