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
  private final Map<String, InUse<?>> entries = new LinkedHashMap<>();

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
      InUse<?> known = entries.get(script);
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
      entries.putIfAbsent(script, new InUse<>(kind, name, found.get(), version));
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
   * Reads every script in use again and takes up what changed; to be called between cycles. What
   * changed together comes into force together: where one of them is refused, the others wait for
   * it. Also takes a version that missed its deadline out of force, where there is one before it.
   * Costs some file reads where nothing changed, and 25 to 150 ms more where something did, since
   * files that are being written are given time to settle.
   */
  public synchronized List<ScriptChange> reread() {
    return new Reread(scripts, folders, List.copyOf(entries.values())).changes();
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
}
