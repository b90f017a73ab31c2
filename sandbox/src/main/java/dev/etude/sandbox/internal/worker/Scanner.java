package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.safety.Finding;
import dev.etude.sandbox.safety.Mention;
import dev.etude.sandbox.safety.Mention.Kind;
import dev.etude.sandbox.safety.SafetyFacts;
import dev.etude.sandbox.safety.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Reads the syntax trees of programs, in a context that never runs them. Used by one thread. */
final class Scanner implements AutoCloseable {

  /** Programs whose harmlessness is remembered: many candidates come with the same tests. */
  private static final int REMEMBERED = 64;
  /** The name of a class, or what may be a constant. */
  private static final Pattern OFFERED = Pattern
      .compile("(?m)^\\s*class\\s+([A-Za-z]\\w*)|^([A-Za-z]\\w*)\\s*(?::[^=\\n]*)?=(?!=)");

  private final Guest guest;
  private final Value inspect;
  private final Value countable;
  private final Value harmless;
  private final Value unbound;
  private final Map<String, Boolean> judged = new LinkedHashMap<>();

  Scanner(Guest guest) {
    this.guest = guest;
    var safety = guest.evaluate(Bootstrap.resource("safety.py"))
        .execute(guest.evaluate(Bootstrap.resource("names.py")),
            guest.evaluate(Bootstrap.resource("rules.py")));
    var functions = guest.evaluate(Bootstrap.resource("scanner.py")).execute(safety);
    inspect = functions.getArrayElement(0);
    countable = functions.getArrayElement(1);
    harmless = functions.getArrayElement(2);
    unbound = functions.getArrayElement(3);
  }

  Inspection inspect(String source) {
    try {
      var seen = inspect.execute(source);
      if (seen.getArrayElement(0).asString().equals("not_python")) {
        return new Inspection.NotPython(Text.line(seen.getArrayElement(1).asString(), 300),
            number(seen, 2), number(seen, 3));
      }
      return new Inspection.Parsed(new CodeFacts(names(seen, 1), names(seen, 2), number(seen, 3),
          number(seen, 4), number(seen, 5), number(seen, 6), number(seen, 7)),
          safety(seen.getArrayElement(8)));
    } catch (PolyglotException e) {
      return new Inspection.Failed(Text.line(String.valueOf(e.getMessage()), 300));
    }
  }

  /**
   * A program in a form whose steps can be counted; see {@code scanner.py}.
   *
   * @param sameLines whether its lines are where they were
   */
  record Countable(String source, boolean sameLines) {}

  Countable countable(String source) {
    try {
      var result = countable.execute(source);
      return new Countable(result.getArrayElement(0).asString(),
          result.getArrayElement(1).asBoolean());
    } catch (PolyglotException e) {
      return new Countable(source, true);
    }
  }

  /** Whether a program plainly changes nothing but the names of its own main module. */
  boolean harmless(String source) {
    var known = judged.get(source);
    if (known != null) {
      return known;
    }
    boolean answer;
    try {
      answer = harmless.execute(source).asBoolean();
    } catch (PolyglotException e) {
      answer = false;
    }
    if (judged.size() == REMEMBERED) {
      judged.remove(judged.keySet().iterator().next());
    }
    judged.put(source, answer);
    return answer;
  }

  /**
   * The classes and constants of a candidate that its tests name, as their entry point or
   * otherwise, and do not define. Candidates without one of which the name occurs there are not
   * looked at further.
   */
  List<String> named(String candidate, String entryPoint, String tests) {
    var offered = OFFERED.matcher(candidate).results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1)).distinct()
        .filter(name -> name.equals(entryPoint) || tests.contains(name)).toList();
    if (offered.isEmpty()) {
      return offered;
    }
    try {
      var used = names(unbound.execute(tests));
      return offered.stream().filter(name -> name.equals(entryPoint) || used.contains(name))
          .toList();
    } catch (PolyglotException e) {
      return List.of();
    }
  }

  private static SafetyFacts safety(Value seen) {
    return new SafetyFacts(
        items(seen.getArrayElement(0)).map(one -> new Finding(text(one, 0),
            Severity.of(text(one, 1)), number(one, 2), number(one, 3), text(one, 4))).toList(),
        items(seen.getArrayElement(1)).map(one -> new Mention(Kind.of(text(one, 0)),
            text(one, 1), number(one, 2), number(one, 3))).toList(),
        seen.getArrayElement(2).asBoolean());
  }

  private static Stream<Value> items(Value list) {
    return LongStream.range(0, list.getArraySize()).mapToObj(list::getArrayElement);
  }

  /** Names may be as long as the program; nobody reads more of them than this. */
  private static String text(Value seen, int index) {
    return Text.line(seen.getArrayElement(index).asString(), 300);
  }

  private static int number(Value seen, int index) {
    return Math.max(0, seen.getArrayElement(index).asInt());
  }

  private static List<String> names(Value seen, int index) {
    return names(seen.getArrayElement(index));
  }

  private static List<String> names(Value list) {
    var names = new ArrayList<String>();
    for (long i = 0; i < list.getArraySize(); i++) {
      names.add(list.getArrayElement(i).asString());
    }
    return names;
  }

  @Override
  public void close() {
    guest.close();
  }
}
