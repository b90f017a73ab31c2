package dev.etude.sandbox.internal.auto;

import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tier that is opened when it is first needed. Safe for use by many threads. */
public final class Lazy implements AutoCloseable {
  private final String word;
  private final String remedy;
  private final Supplier<Optional<String>> missing;
  private final Supplier<Sandbox> open;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private @Nullable Sandbox sandbox;
  private boolean closed;

  /**
   * {@code remedy}: what to do where a package is missing; {@code missing}: why the tier cannot be
   * had, empty where it can.
   */
  public Lazy(String word, String remedy, Supplier<Optional<String>> missing,
      Supplier<Sandbox> open) {
    this.word = word;
    this.remedy = remedy;
    this.missing = missing;
    this.open = open;
  }

  /** The tier, or why it will not do for a program with those packages. */
  public synchronized Choice choose(List<String> packages) {
    var opened = sandbox;
    if (opened == null) {
      var reason = closed ? Optional.of("the sandbox is closed") : missing.get();
      if (reason.isPresent()) {
        return new Choice.Unfit(word + ": " + reason.get());
      }
      opened = open.get();
      sandbox = opened;
    }
    for (var name : packages) {
      if (!has(name, opened)) {
        return new Choice.Unfit(word + ": has no package `" + name + "`; " + remedy);
      }
    }
    return new Choice.Fit(opened);
  }

  private boolean has(String name, Sandbox opened) {
    return known.computeIfAbsent(name, it -> opened.run(new Program("""
        import importlib.util
        if importlib.util.find_spec("%s") is None:
            raise ImportError
        """.formatted(it)), Limits.DEFAULT) instanceof Finished);
  }

  @Override
  public synchronized void close() {
    closed = true;
    var opened = sandbox;
    sandbox = null;
    if (opened != null) {
      opened.close();
    }
  }

  /** Whether a tier will do. */
  public sealed interface Choice {
    /** It will. */
    record Fit(Sandbox sandbox) implements Choice {}

    /** It will not, for that reason. */
    record Unfit(String reason) implements Choice {}
  }
}
