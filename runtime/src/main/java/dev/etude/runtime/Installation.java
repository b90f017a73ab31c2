package dev.etude.runtime;

import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where Etude is on this machine.
 *
 * @param home the folder with the scripts it ships
 * @param cache the folder for what makes a later start fast, of this build alone; empty: none
 */
public record Installation(Path home, Optional<Path> cache) {

  /** As the launcher says it, in the properties {@code etude.home} and {@code etude.cache}. */
  public static Installation launched() {
    return new Installation(Path.of(System.getProperty("etude.home", ".")),
        Optional.ofNullable(System.getProperty("etude.cache")).map(Path::of));
  }

  /** What a sandbox is opened with here. */
  public SandboxOptions sandbox() {
    return cache.map(SandboxOptions.DEFAULT::withCache).orElse(SandboxOptions.DEFAULT);
  }

  /** What scripts are compiled with here. */
  public Scripts scripts(Trust trust) {
    return new Scripts(cache.map(folder -> folder.resolve("scripts")), trust);
  }
}
