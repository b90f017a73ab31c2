package dev.etude.dsl;

import dev.etude.dsl.internal.Held;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.internal.ScriptCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of scripts into values. Safe for use by many threads; each text is compiled on a
 * thread of its own and held in a class loader of its own, which goes when its value goes.
 *
 * <p>
 * Groovy holds classes softly: start the JVM with {@code -XX:SoftRefLRUPolicyMSPerMB=0} where many
 * versions of scripts come and go.
 *
 * <p>
 * Closing ends the processes that decide for scripts nobody vouches for; values of such scripts
 * give no answer after that. All others are not concerned.
 */
public final class Scripts implements AutoCloseable {

  private final ScriptCompiler compiler;

  public Scripts() {
    this(Optional.empty());
  }

  /**
   * Scripts that are compiled once and found again at the next start.
   *
   * @param cache the folder for them, made where it is missing, of this build of Etude alone and
   * closed to others; what lies in it is verified and woven again, and refused where it was
   * changed into something that no script may do; empty: each start compiles
   */
  public Scripts(Optional<Path> cache) {
    this(cache, Trust.STRICT);
  }

  /** The same for scripts that are trusted, or not. */
  public Scripts(Optional<Path> cache, Trust trust) {
    compiler = new ScriptCompiler(cache, trust);
  }

  /**
   * Compiles and checks a script.
   *
   * @param file how problems name it
   */
  public <T> Loading<T> load(ScriptKind<T> kind, String file, String text) {
    return version(kind, file, text).loading();
  }

  <T> Version<T> version(ScriptKind<T> kind, String file, String text) {
    var compiled = compiler.load(kind, file, text);
    return new Version<>(compiled.loading(), compiled.held(), text);
  }

  /** How many threads were left behind by scripts that missed a deadline and are still busy. */
  public int lostThreads() {
    return compiler.burning().size();
  }

  /** The files of the scripts for which these threads work, sorted. */
  public List<String> burning() {
    return compiler.burning();
  }

  @Override
  public void close() {
    compiler.close();
  }

  /**
   * A thread on which scripts answer without handing over to another, for callers that ask very
   * often: such an answer is stopped by its steps, its memory and its deadline, but one that stays
   * inside a single library call keeps the thread. A daemon, not yet started.
   */
  public static Thread thread(String name, Runnable work) {
    return ScriptCode.thread(name, work);
  }

  /** One version of a script, with what holds its classes; null where it was refused. */
  record Version<T>(Loading<T> loading, @Nullable Held held, String text) {

    boolean banned() {
      return held != null && held.banned();
    }

    void free() {
      if (held != null) {
        held.free();
      }
    }
  }
}
