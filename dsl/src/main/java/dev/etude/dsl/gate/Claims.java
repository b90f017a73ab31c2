package dev.etude.dsl.gate;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a gate requires and prefers of one kind of thing, in the order of its script. */
final class Claims {

  static final int MOST = 100;
  static final int LONGEST = 200;

  private final ScriptCode code;
  private final Map<String, Closure<Boolean>> requirements = new LinkedHashMap<>();
  private final Map<String, Closure<Boolean>> preferences = new LinkedHashMap<>();

  Claims(ScriptCode code) {
    this.code = code;
  }

  void require(CharSequence what, Closure<Boolean> condition) {
    add(requirements, "require", what, condition);
  }

  void prefer(CharSequence what, Closure<Boolean> condition) {
    add(preferences, "prefer", what, condition);
  }

  private void add(Map<String, Closure<Boolean>> claims, String word, CharSequence what,
      Closure<Boolean> condition) {
    String text = Problems.oneLine(what.toString()).strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw code.refuse(code.line(), word, "bad-text",
          "`" + word + "` takes a text of 1 to " + LONGEST + " characters", "");
    }
    if (claims.size() >= MOST) {
      throw code.refuse(code.line(), word, "too-many",
          "a gate has at most " + MOST + " of `" + word + "`", "");
    }
    if (claims.putIfAbsent(text, condition) != null) {
      throw code.refuse(code.line(), word, "said-twice", "`" + text + "` is said twice",
          "delete one");
    }
  }

  boolean required() {
    return !requirements.isEmpty();
  }

  boolean empty() {
    return requirements.isEmpty() && preferences.isEmpty();
  }

  /** Judges by these facts. */
  GateVerdict judge(Object facts) {
    List<String> unmet = requirements.entrySet().stream()
        .filter(entry -> !holds(entry.getValue(), facts)).map(Map.Entry::getKey).toList();
    long wanted = preferences.size();
    long met = preferences.values().stream().filter(each -> holds(each, facts)).count();
    return new GateVerdict(unmet.isEmpty(), unmet, wanted == 0 ? 1 : met / (double) wanted);
  }

  private static boolean holds(Closure<Boolean> condition, Object facts) {
    return Boolean.TRUE.equals(ScriptCode.with(condition, facts).call());
  }
}
