package dev.etude.dsl;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One script in use: the version in force, the one before it, and one that waits. */
final class InUse<T> {

  private final ScriptKind<T> kind;
  private final String name;
  private Scripts.Version<T> inForce;
  private Optional<Scripts.Version<T>> before = Optional.empty();
  private @Nullable Waiting<T> waiting;
  /** What was read last, taken up or not. */
  private Reading seen;
  /** Where it was found; empty: on the class path. */
  private Optional<Path> path;

  InUse(ScriptKind<T> kind, String name, ScriptFolders.Found found, Scripts.Version<T> version) {
    this.kind = kind;
    this.name = name;
    this.path = found.path();
    this.inForce = version;
    this.seen = new Reading.Text(found);
  }

  /** What a file holds right now. */
  sealed interface Reading {

    /** A text. */
    record Text(ScriptFolders.Found found) implements Reading {}

    /** There is none any more. */
    record Gone() implements Reading {}

    /** There is one, and it cannot be read. */
    record Unreadable(String why) implements Reading {}
  }

  /** A good version that is not taken before the scripts that changed with it are good as well. */
  private record Waiting<T>(Scripts.Version<T> version, Set<String> others) {}

  @SuppressWarnings("unchecked")
  <S> Loading<S> inForce(ScriptKind<S> asked) {
    if (!asked.equals(kind)) {
      throw new IllegalArgumentException("two kinds of script share the word " + kind.word());
    }
    return (Loading<S>) inForce.loading();
  }

  String script() {
    return kind.word() + "/" + name;
  }

  String hash() {
    return inForce.loading().hash();
  }

  String source() {
    return inForce.text();
  }

  Reading read(ScriptFolders folders) {
    try {
      Optional<ScriptFolders.Found> found = folders.find(kind, name);
      // A file that is gone is often on its way back, and is not replaced by one behind it.
      boolean gone = path.isPresent() && !Files.exists(path.get());
      return gone || found.isEmpty() ? new Reading.Gone() : new Reading.Text(found.get());
    } catch (UncheckedIOException e) {
      return new Reading.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  boolean isNews(Reading reading) {
    return !reading.equals(seen);
  }

  /** Whether it waits for one of these. */
  boolean waitsFor(Set<String> scripts) {
    return waiting instanceof Waiting<T> held && held.others().stream().anyMatch(scripts::contains);
  }

  /** Takes note of what was read; what it would become, where it would become anything. */
  Optional<Candidate> note(Reading reading, Scripts scripts) {
    seen = reading;
    if (waiting instanceof Waiting<T> outdated) {
      // It never came into force, and may hold a process.
      outdated.version().free();
      waiting = null;
    }
    return switch (reading) {
      case Reading.Gone() -> Optional.of(refusal("", problem("gone", "the file is gone")));
      case Reading.Unreadable(var why) -> Optional.of(refusal("",
          problem("unreadable", "the file cannot be read: " + Problems.oneLine(why))));
      case Reading.Text(var found) -> {
        path = found.path();
        yield found.text().equals(inForce.text())
            ? Optional.empty()
            : Optional.of(candidate(scripts.version(kind, found.file(), found.text())));
      }
    };
  }

  /** The version that waited, once more. */
  Optional<Candidate> again() {
    return waiting instanceof Waiting<T> held
        ? Optional.of(candidate(held.version()))
        : Optional.empty();
  }

  private Candidate candidate(Scripts.Version<T> version) {
    return switch (version.loading()) {
      case Loading.Refused<T> refused -> refusal(refused.hash(), refused.problems());
      case Loading.Loaded<T> _ -> new Good(version);
    };
  }

  private Candidate refusal(String hash, List<Problem> problems) {
    return new Candidate.Bad(new ScriptChange.Refused(script(), ScriptLibrary.shortHash(hash),
        problems, ScriptLibrary.shortHash(hash())));
  }

  private List<Problem> problem(String word, String message) {
    return List.of(new Problem(name + ".groovy", word, message, ""));
  }

  /** What a changed script would become. */
  sealed interface Candidate {

    /** Nothing: it is refused. */
    record Bad(ScriptChange.Refused refused) implements Candidate {}

    /** A version to take up. */
    non-sealed interface Takeable extends Candidate {

      /** Takes it up. */
      ScriptChange take();

      /** Keeps it until one of these changes. */
      ScriptChange await(Set<String> others);
    }
  }

  private final class Good implements Candidate.Takeable {

    private final Scripts.Version<T> version;

    Good(Scripts.Version<T> version) {
      this.version = version;
    }

    @Override
    public ScriptChange take() {
      String replaced = ScriptLibrary.shortHash(hash());
      before.ifPresent(Scripts.Version::free);
      before = Optional.of(inForce);
      inForce = version;
      waiting = null;
      return new ScriptChange.Loaded(script(), replaced, ScriptLibrary.shortHash(hash()),
          version.text());
    }

    @Override
    public ScriptChange await(Set<String> others) {
      waiting = new Waiting<>(version, others);
      return new ScriptChange.Waits(script(),
          ScriptLibrary.shortHash(version.loading().hash()), List.copyOf(others),
          ScriptLibrary.shortHash(hash()));
    }
  }

  /** Takes a version that missed its deadline out of force, where there is one before it. */
  Optional<ScriptChange> withdrawBanned() {
    if (!inForce.banned() || before.isEmpty()) {
      return Optional.empty();
    }
    var banned = inForce;
    inForce = before.get();
    before = Optional.empty();
    banned.free();
    return Optional.of(new ScriptChange.Refused(script(),
        ScriptLibrary.shortHash(banned.loading().hash()),
        problem("timed-out", "the script did not answer within its deadline and is not run again"),
        ScriptLibrary.shortHash(hash())));
  }
}
