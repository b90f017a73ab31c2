package dev.etude.dsl;

import dev.etude.memory.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * The scripts of a run, by kind and name, each compiled when it is first asked for and taken up
 * anew when its content changed.
 *
 * <p>
 * A script is looked for in the folders, in order, and then on the class path. Once loaded, a
 * version stays in force until a better one is read: neither a broken file nor a deleted one takes
 * it away. Versions are told apart by the SHA-256 of their text; the short form shows its first 7
 * digits. Safe for use by many threads.
 */
public final class ScriptLibrary implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,79}");
  private static final int SHORT = 7;

  private final Scripts scripts;
  private final ScriptFolders folders;
  private final Map<String, Entry<?>> entries = new LinkedHashMap<>();

  /** A library over these folders and over the scripts on the class path of Etude. */
  public ScriptLibrary(Scripts scripts, List<Path> folders) {
    this(scripts, folders, ScriptLibrary.class.getClassLoader());
  }

  public ScriptLibrary(Scripts scripts, List<Path> folders, ClassLoader shipped) {
    this.scripts = scripts;
    this.folders = new ScriptFolders(folders, shipped);
  }

  /**
   * The version of a script that is in force. The first time it is loaded; where that fails its
   * problems come back, and the next time it is tried again.
   */
  public <T> Loading<T> use(ScriptKind<T> kind, String name) {
    String script = kind.word() + "/" + name;
    synchronized (this) {
      Entry<?> known = entries.get(script);
      if (known != null) {
        return known.inForce(kind);
      }
    }
    Optional<ScriptFolders.Found> found = find(kind, name);
    if (found.isEmpty()) {
      return new Loading.Refused<>(List.of(missing(kind, name)), "");
    }
    // Compiling takes its time and holds up nobody who asks for another script.
    var version = scripts.version(kind, found.get().file(), found.get().text());
    if (version.loading() instanceof Loading.Refused<T>) {
      return version.loading();
    }
    synchronized (this) {
      entries.putIfAbsent(script, new Entry<>(kind, name, found.get(), version));
      return Objects.requireNonNull(entries.get(script)).inForce(kind);
    }
  }

  /** The text of a script as it stands in its file now, in use or not; empty: there is none. */
  public Optional<String> text(ScriptKind<?> kind, String name) {
    return find(kind, name).map(ScriptFolders.Found::text);
  }

  private Optional<ScriptFolders.Found> find(ScriptKind<?> kind, String name) {
    return NAME.matcher(name).matches() ? folders.find(kind, name) : Optional.empty();
  }

  private Problem missing(ScriptKind<?> kind, String name) {
    SortedSet<String> names = folders.names(kind);
    String near = DidYouMean.hint(name, names);
    String all = names.isEmpty() ? "there is none" : "there are " + String.join(", ", names);
    return new Problem(kind.word() + "/" + Problems.oneLine(name), "missing-script",
        "`" + Problems.oneLine(name) + "` is not a " + kind.word() + " script",
        near.isEmpty() ? all : near);
  }

  /** The names of the scripts of a kind, in use or not, sorted. */
  public SortedSet<String> names(ScriptKind<?> kind) {
    return folders.names(kind);
  }

  /** Compiles every script of a kind without taking it into use; the problems found. */
  public List<Problem> check(ScriptKind<?> kind) {
    List<Problem> problems = new ArrayList<>();
    for (String name : folders.names(kind)) {
      folders.find(kind, name).ifPresent(found -> {
        if (scripts.load(kind, found.file(), found.text()) instanceof Loading.Refused<?> refused) {
          problems.addAll(refused.problems());
        }
      });
    }
    return problems;
  }

  /** The short hash of each script in use, by full name. */
  public synchronized Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    entries.forEach((script, entry) -> hashes.put(script, shortHash(entry.hash())));
    return hashes;
  }

  /** The text of each script in use that is in force, by full name. */
  public synchronized Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    entries.forEach((script, entry) -> sources.put(script, entry.source()));
    return sources;
  }

  /** The files of the scripts that missed a deadline and whose threads are still busy, sorted. */
  public List<String> burning() {
    return scripts.burning();
  }

  /**
   * Reads every script in use again and takes up what changed; to be called between cycles. Also
   * takes a version that missed its deadline out of force, where there is one before it.
   */
  public synchronized List<ScriptChange> reread() {
    List<ScriptChange> changes = new ArrayList<>();
    entries.values().forEach(entry -> entry.reread(scripts, folders).ifPresent(changes::add));
    return changes;
  }

  /** Closes what its scripts are made with. */
  @Override
  public void close() {
    scripts.close();
  }

  /** The first 7 digits of a hash. */
  public static String shortHash(String hash) {
    return hash.substring(0, Math.min(SHORT, hash.length()));
  }

  /** One script in use. */
  private static final class Entry<T> {

    private final ScriptKind<T> kind;
    private final String name;
    /** Where it was found; empty: on the class path. */
    private Optional<Path> path;
    private Scripts.Version<T> inForce;
    private Optional<Scripts.Version<T>> before = Optional.empty();
    /** The hash of what was read last, taken up or not; empty: the file was gone. */
    private String seen;

    Entry(ScriptKind<T> kind, String name, ScriptFolders.Found found,
        Scripts.Version<T> version) {
      this.kind = kind;
      this.name = name;
      this.path = found.path();
      this.inForce = version;
      this.seen = version.loading().hash();
    }

    @SuppressWarnings("unchecked")
    <S> Loading<S> inForce(ScriptKind<S> asked) {
      if (!asked.equals(kind)) {
        throw new IllegalArgumentException("two kinds of script share the word " + kind.word());
      }
      return (Loading<S>) inForce.loading();
    }

    String hash() {
      return inForce.loading().hash();
    }

    String source() {
      return inForce.text();
    }

    private String script() {
      return kind.word() + "/" + name;
    }

    Optional<ScriptChange> reread(Scripts scripts, ScriptFolders folders) {
      Optional<ScriptFolders.Found> found = folders.find(kind, name);
      // A file that is gone is often on its way back, and is not replaced by one behind it.
      boolean gone = path.isPresent() && !Files.exists(path.get());
      if (gone || found.isEmpty()) {
        return gone();
      }
      path = found.get().path();
      String hash = Sha256.hex(found.get().text());
      if (hash.equals(seen)) {
        return banned();
      }
      seen = hash;
      if (hash.equals(hash())) {
        return Optional.empty();
      }
      return Optional.of(take(scripts.version(kind, found.get().file(), found.get().text())));
    }

    private ScriptChange take(Scripts.Version<T> version) {
      String hash = version.loading().hash();
      return switch (version.loading()) {
        case Loading.Refused<T> refused -> new ScriptChange.Refused(script(), shortHash(hash),
            refused.problems(), shortHash(hash()));
        case Loading.Loaded<T> _ -> {
          String replaced = shortHash(hash());
          before.ifPresent(Scripts.Version::free);
          before = Optional.of(inForce);
          inForce = version;
          yield new ScriptChange.Loaded(script(), replaced, shortHash(hash), version.text());
        }
      };
    }

    private Optional<ScriptChange> gone() {
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      seen = "";
      return Optional.of(new ScriptChange.Refused(script(), "",
          List.of(new Problem(name + ".groovy", "gone", "the file is gone", "")),
          shortHash(hash())));
    }

    private Optional<ScriptChange> banned() {
      if (!inForce.banned() || before.isEmpty()) {
        return Optional.empty();
      }
      var banned = inForce;
      inForce = before.get();
      before = Optional.empty();
      banned.free();
      return Optional.of(new ScriptChange.Refused(script(), shortHash(banned.loading().hash()),
          List.of(new Problem(name + ".groovy", "timed-out",
              "the script did not answer within its deadline and is not run again", "")),
          shortHash(hash())));
    }
  }
}
