package dev.etude.dsl.test

import dev.etude.dsl.Loading
import dev.etude.dsl.ScriptKind
import dev.etude.dsl.ScriptLibrary
import dev.etude.dsl.Scripts
import java.util.SplittableRandom
import java.util.random.RandomGenerator
import spock.lang.Specification

/**
 * What the specs of all kinds of script share: loading a script by name, from the {@link
 * ScriptRoots} or from the class path, or from its text.
 */
abstract class ScriptSpecification extends Specification {

  private Scripts scripts = new Scripts()

  /** The script of this name; its problems fail the spec. */
  protected <T> T script(ScriptKind<T> kind, String name) {
    new ScriptLibrary(scripts, ScriptRoots.folders(), getClass().classLoader).use(kind, name).require()
  }

  /** What comes of a script with this text. */
  protected <T> Loading<T> load(ScriptKind<T> kind, String file, String text) {
    scripts.load(kind, file, text)
  }

  /** A generator that always starts the same for the same seed. */
  protected RandomGenerator random(long seed) {
    new SplittableRandom(seed)
  }
}
