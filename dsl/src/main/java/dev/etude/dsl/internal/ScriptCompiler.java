package dev.etude.dsl.internal;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.Trust;
import groovy.lang.GroovyClassLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.tools.GroovyClass;
import org.jspecify.annotations.Nullable;

/** Drives the Groovy compiler through the layers. Groovy itself never defines a class here. */
public final class ScriptCompiler implements AutoCloseable {

  /** The parser has no deadline of its own, and some texts keep it busy for minutes. */
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  /** How often the rest of a script that has problems is looked at for more of them. */
  private static final int LOOKS = 4;

  /**
   * Groovy keeps what it knows of classes for the whole process and adds to it while it compiles;
   * of two compilations at a time, now and then one fails with a concurrent modification.
   */
  private static final ReentrantLock COMPILING = new ReentrantLock();

  private final ScriptThreads threads = new ScriptThreads();
  private final ClassLoader parent = ScriptCompiler.class.getClassLoader();
  private final Set<String> transforms = transforms(parent);
  /** One for all: the compiler keeps what it knows of Groovy's own methods by loader. */
  private final GroovyClassLoader loader = new GroovyClassLoader(parent);
  private final Set<RemoteScript> remote = ConcurrentHashMap.newKeySet();
  private final ClassCache cache;
  private final Trust trust;

  /** A compiler that keeps what it compiled in a folder; empty: nowhere. */
  public ScriptCompiler(Optional<Path> cache, Trust trust) {
    this.cache = new ClassCache(cache);
    this.trust = trust;
  }

  /** A compiler for a process that holds nothing but one script. */
  public static ScriptCompiler isolated() {
    return new ScriptCompiler(Optional.empty(), Trust.STRICT);
  }

  /** Every transform that would run by being on the class path, of whatever jar. */
  private static Set<String> transforms(ClassLoader loader) {
    Set<String> names = new HashSet<>();
    String service = "META-INF/services/org.codehaus.groovy.transform.ASTTransformation";
    try {
      for (URL url : Collections.list(loader.getResources(service))) {
        try (var lines = new BufferedReader(
            new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().map(line -> line.replaceAll("#.*", "").strip())
              .filter(line -> !line.isEmpty()).forEach(names::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** The scripts that threads still work for that were left behind. */
  public List<String> burning() {
    return threads.lost();
  }

  /** Ends every process that decides for a script. */
  @Override
  public void close() {
    remote.forEach(RemoteScript::free);
  }

  /** What came of a script, and its code where there is one. */
  public record Compiled<T>(Loading<T> loading, @Nullable Held held) {

    private void free() {
      if (held != null) {
        held.free();
      }
    }
  }

  public <T> Compiled<T> load(ScriptKind<T> kind, String file, String text) {
    ScriptText source = ScriptText.of(file, text);
    if (trust == Trust.ISOLATED || Origin.ofModel(text)) {
      return RemoteScript.load(kind, source, remote);
    }
    return loadHere(kind, source);
  }

  /** The same in this process, whoever wrote the script. */
  public <T> Compiled<T> loadHere(ScriptKind<T> kind, String file, String text) {
    return loadHere(kind, ScriptText.of(file, text));
  }

  private <T> Compiled<T> loadHere(ScriptKind<T> kind, ScriptText source) {
    if (trust != Trust.STRICT) {
      return compiled(kind, source, cache);
    }
    Optional<Problem> refused = TextCheck.check(source);
    if (refused.isPresent()) {
      return refused(source, refused.get());
    }
    Compiled<T> whole = compiled(kind, source, cache);
    return whole.loading() instanceof Loading.Refused<T>(var problems, var hash)
        ? new Compiled<>(new Loading.Refused<>(withHidden(kind, source, problems), hash), null)
        : whole;
  }

  /** The problems of a script, and those that the layers behind them find in the rest of it. */
  private <T> List<Problem> withHidden(ScriptKind<T> kind, ScriptText source,
      List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    List<Problem> latest = problems;
    Optional<Remainder> rest = Optional.of(Remainder.of(source));
    for (int look = 0; look < LOOKS; look++) {
      rest = without(rest.get(), latest, kind);
      if (rest.isEmpty()) {
        break;
      }
      Compiled<T> seen = compiled(kind, rest.get().text(), ClassCache.NONE);
      if (!(seen.loading() instanceof Loading.Refused<T>(var hidden, _))) {
        seen.free();
        break;
      }
      all.addAll(rest.get().own(hidden));
      latest = hidden;
    }
    all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return all;
  }

  private Optional<Remainder> without(Remainder rest, List<Problem> problems, ScriptKind<?> kind) {
    try {
      return threads.call(rest.text().file(),
          () -> alone(rest.text(), () -> rest.without(problems, kind.word(), transforms)),
          DEADLINE);
    } catch (TimeoutException | ExecutionException e) {
      // It was parsed once; should it not be now, what was found so far is what is said.
      return Optional.empty();
    }
  }

  private <T> Compiled<T> compiled(ScriptKind<T> kind, ScriptText source, ClassCache kept) {
    String file = source.file();
    try {
      ScriptCode code = threads.call(file, () -> code(kind, source, kept), DEADLINE);
      return new Compiled<>(new Loading.Loaded<>(value(kind, code), source.hash()), code);
    } catch (TimeoutException e) {
      return refused(source, new Problem(file, "does-not-compile",
          "the script takes too long to compile", "make it simpler"));
    } catch (ScriptProblems e) {
      return new Compiled<>(new Loading.Refused<>(e.problems(), source.hash()), null);
    } catch (ScriptException e) {
      return refused(source, e.failure().problem(source::line));
    } catch (ExecutionException e) {
      return failed(source, e.getCause());
    }
  }

  private static <T> T value(ScriptKind<T> kind, ScriptCode code) {
    try {
      return kind.value().apply(code);
    } catch (RuntimeException refused) {
      code.free();
      throw refused;
    }
  }

  private static <T> Compiled<T> failed(ScriptText source, @Nullable Throwable cause) {
    return switch (cause) {
      case ScriptProblems problems -> new Compiled<>(
          new Loading.Refused<>(problems.problems(), source.hash()), null);
      case StackOverflowError _ -> refused(source, new Problem(source.file(), "too-deep",
          "the script nests too deeply", "give a part of it a name"));
      // The compiler has bugs of its own, and reports them with an AssertionError.
      case Throwable other -> refused(source, new Problem(source.file(), "does-not-compile",
          "the compiler cannot make sense of the script: " + other.getClass().getSimpleName(),
          "make it simpler"));
      case null -> throw new IllegalStateException("an execution fails with a cause");
    };
  }

  private static <T> Compiled<T> refused(ScriptText source, Problem problem) {
    return new Compiled<>(new Loading.Refused<>(List.of(problem), source.hash()), null);
  }

  private ScriptCode code(ScriptKind<?> kind, ScriptText source, ClassCache kept)
      throws Exception {
    String word = kind.word() + "-" + trust.word();
    Optional<ScriptClasses> known = kept.find(word, source);
    ScriptClasses compiled = known.isPresent()
        ? known.get()
        : alone(source, () -> compile(kind, source));
    if (known.isEmpty()) {
      kept.keep(word, source, compiled);
    }
    ClassLoader classes = switch (trust) {
      case STRICT -> new ScriptLoader(
          Weaver.weave(Verifier.check(source, compiled, kind.base())));
      case ISOLATED -> throw new IllegalStateException("compiled in a process of its own");
      case TRUSTED -> new TrustedLoader(compiled.classes(), parent);
    };
    Class<?> type = classes.loadClass(compiled.main());
    return new ScriptCode(source, type.asSubclass(ScriptBase.class), compiled.statements(),
        threads);
  }

  /** Compiles while nobody else does. */
  private static <T> T alone(ScriptText source, Callable<T> work) throws Exception {
    if (!COMPILING.tryLock(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
      throw new ScriptProblems(List.of(new Problem(source.file(), "does-not-compile",
          "the compiler is busy with another script that never ends", "try again later")));
    }
    try {
      return work.call();
    } finally {
      COMPILING.unlock();
    }
  }

  private ScriptClasses compile(ScriptKind<?> kind, ScriptText source) {
    var unit = new ScriptUnit(source, kind.word(), kind.base(), trust, transforms, loader);
    try {
      unit.compile(Phases.CLASS_GENERATION);
    } catch (MultipleCompilationErrorsException e) {
      throw new ScriptProblems(
          new Translation(source).of(e, new SyntaxFinder(source, transforms)));
    }
    Map<String, byte[]> classes = new HashMap<>();
    for (GroovyClass type : unit.getClasses()) {
      classes.put(type.getName(), type.getBytes());
    }
    return new ScriptClasses(unit.getFirstClassNode().getName(), Map.copyOf(classes),
        unit.statements());
  }
}
