package dev.etude.dsl;

import dev.etude.dsl.InUse.Candidate;
import dev.etude.dsl.InUse.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One look at all scripts in use. Where any of them changed, it waits until all files hold still,
 * since an editor that saves one is often about to save the next, or has written half of it. What
 * changed together is taken up together: where one of them is refused, the others wait for it.
 */
final class Reread {

  /** Two looks this far apart that see the same. */
  private static final Duration STILL = Duration.ofMillis(25);
  /** Looks after which it takes what it sees: whoever writes without end is not waited for. */
  private static final int MOST_LOOKS = 6;

  private final Scripts scripts;
  private final ScriptFolders folders;
  private final List<InUse<?>> all;

  Reread(Scripts scripts, ScriptFolders folders, List<InUse<?>> all) {
    this.scripts = scripts;
    this.folders = folders;
    this.all = List.copyOf(all);
  }

  /** What came of it. */
  List<ScriptChange> changes() {
    Map<InUse<?>, Reading> first = look();
    boolean news = all.stream().anyMatch(script -> script.isNews(reading(first, script)));
    Map<InUse<?>, Reading> now = news ? settled(first) : first;
    List<ScriptChange> changes = new ArrayList<>();
    for (InUse<?> script : all) {
      if (!script.isNews(reading(now, script))) {
        script.withdrawBanned().ifPresent(changes::add);
      }
    }
    changes.addAll(takeUp(now));
    return changes;
  }

  private Map<InUse<?>, Reading> look() {
    Map<InUse<?>, Reading> readings = new LinkedHashMap<>();
    all.forEach(script -> readings.put(script, script.read(folders)));
    return readings;
  }

  private static Reading reading(Map<InUse<?>, Reading> readings, InUse<?> script) {
    return readings.getOrDefault(script, new Reading.Gone());
  }

  private Map<InUse<?>, Reading> settled(Map<InUse<?>, Reading> first) {
    Map<InUse<?>, Reading> before = first;
    try {
      for (int look = 0; look < MOST_LOOKS; look++) {
        Thread.sleep(STILL);
        Map<InUse<?>, Reading> now = look();
        if (now.equals(before)) {
          return now;
        }
        before = now;
      }
    } catch (InterruptedException e) {
      // What was seen last will do, and whoever interrupts is waiting.
      Thread.currentThread().interrupt();
    }
    return before;
  }

  private List<ScriptChange> takeUp(Map<InUse<?>, Reading> now) {
    List<InUse<?>> news = all.stream().filter(script -> script.isNews(reading(now, script)))
        .toList();
    Set<String> names = news.stream().map(InUse::script).collect(Collectors.toSet());
    List<InUse<?>> waiting = all.stream()
        .filter(script -> !news.contains(script) && script.waitsFor(names)).toList();
    List<Candidate> candidates = new ArrayList<>();
    news.forEach(script -> script.note(reading(now, script), scripts).ifPresent(candidates::add));
    waiting.forEach(script -> script.again().ifPresent(candidates::add));
    Set<String> refused = new TreeSet<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Bad bad) {
        refused.add(bad.refused().script());
      }
    }
    return candidates.stream().map(candidate -> switch (candidate) {
      case Candidate.Bad bad -> bad.refused();
      case Candidate.Takeable good -> refused.isEmpty() ? good.take() : good.await(refused);
    }).toList();
  }
}
