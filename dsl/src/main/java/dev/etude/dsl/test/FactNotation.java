package dev.etude.dsl.test;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.gate.Proposal;
import dev.etude.dsl.gate.Submission;
import dev.etude.dsl.repair.Failure;
import dev.etude.dsl.strategy.Verb;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Profile;
import dev.etude.sandbox.CodeFacts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Submissions and failures in short: only the facts that matter are said, by name, the others are
 * those of a plain case. Numbers may be given as text. What cannot be a fact is refused with an
 * {@link IllegalArgumentException} that names the word and the ones there are.
 */
public final class FactNotation {

  private static final List<String> SUBMISSION = List.of("passed", "total", "elapsed", "limit",
      "imports", "lines", "longestFunction", "branches", "nesting", "shortNames", "source");
  private static final List<String> DECISION = List.of("verb", "skill", "difficulty", "because",
      "note", "waited");
  private static final List<Class<?>> FAILURES = List.of(Failure.class.getPermittedSubclasses());

  private FactNotation() {}

  /**
   * A submission that passes 10 of 10 tests within 10 ms of 2 s, with one short function, but for
   * what is said: {@code passed}, {@code total}, {@code elapsed}, {@code limit}, {@code imports} (a
   * list, or names with commas), {@code lines}, {@code longestFunction}, {@code branches},
   * {@code nesting}, {@code shortNames}, {@code source}.
   */
  public static Submission submission(Map<String, ?> facts) {
    known(facts.keySet(), SUBMISSION, "a submission");
    int total = whole(facts, "total", 10);
    CodeFacts code = new CodeFacts(names(facts.get("imports")), List.of("solve"),
        whole(facts, "lines", 2), whole(facts, "longestFunction", 2), whole(facts, "branches", 0),
        whole(facts, "nesting", 1), whole(facts, "shortNames", 0));
    return new Submission(whole(facts, "passed", total), total,
        duration(facts, "elapsed", Duration.ofMillis(10)),
        duration(facts, "limit", Duration.ofSeconds(2)), code,
        text(facts, "source", "def solve(n):\n    return n\n"));
  }

  /** Of these facts those that are of a decision, and those that are of nothing. */
  public static Map<String, Object> ofDecision(Map<String, ?> facts) {
    Map<String, Object> own = new LinkedHashMap<>(facts);
    own.keySet().removeAll(SUBMISSION);
    return own;
  }

  /**
   * A decision to practise a skill at 0.5, but for what is said: {@code verb}, {@code skill} (else
   * the first of the profile, or one called {@code parsing}), {@code difficulty}, {@code because},
   * {@code note}, {@code waited}.
   */
  public static Proposal proposal(Map<String, ?> facts, Profile profile) {
    known(facts.keySet(), DECISION, "a decision");
    String first = profile.skills().isEmpty() ? "parsing" : profile.skills().getFirst().name();
    String verb = text(facts, "verb", "practice");
    if (Arrays.stream(Verb.values()).noneMatch(known -> known.word().equals(verb))) {
      throw unknown(verb, "a verb",
          Arrays.stream(Verb.values()).map(Verb::word).toList());
    }
    return new Proposal(new Decided(verb, text(facts, "skill", first),
        text(facts, "because", "practice weakest (line 1)"),
        number(facts, "difficulty", 0.5), text(facts, "note", ""), profile.kept()), profile,
        whole(facts, "waited", 0));
  }

  /**
   * A failure of a kind, such as {@code MissingModule}, with what is said of it, such as
   * {@code module}.
   */
  public static Failure failure(String kind, Map<String, ?> facts) {
    Class<?> type = FAILURES.stream().filter(known -> known.getSimpleName().equals(kind))
        .findFirst().orElseThrow(() -> unknown(kind, "a failure",
            FAILURES.stream().map(Class::getSimpleName).toList()));
    known(facts.keySet(), Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName()).toList(), "`" + kind + "`");
    return switch (kind) {
      case "MissingModule" -> new Failure.MissingModule(text(facts, "module", "numpy"));
      case "UnsupportedModel" -> new Failure.UnsupportedModel(text(facts, "model", "unet"));
      case "TimedOut" -> new Failure.TimedOut(duration(facts, "limit", Duration.ofSeconds(2)));
      case "DoesNotParse" -> new Failure.DoesNotParse(whole(facts, "line", 1),
          text(facts, "message", "invalid syntax"));
      case "OutOfMemory" -> new Failure.OutOfMemory();
      case "Raised" -> new Failure.Raised(text(facts, "type", "ValueError"),
          text(facts, "message", "of this program"), whole(facts, "line", 1));
      case "WrongAnswer" -> new Failure.WrongAnswer(whole(facts, "passed", 9),
          whole(facts, "total", 10), text(facts, "reason", "expected 3, got 4"));
      case "Denied" -> new Failure.Denied(text(facts, "what", "network"));
      default -> throw new IllegalStateException(kind + " has no notation");
    };
  }

  private static void known(Collection<String> names, List<String> valid, String of) {
    names.stream().filter(name -> !valid.contains(name)).findFirst().ifPresent(name -> {
      throw unknown(name, "a fact of " + of, valid);
    });
  }

  private static IllegalArgumentException unknown(String word, String noun, List<String> valid) {
    String near = DidYouMean.hint(word, valid);
    return new IllegalArgumentException("`" + word + "` is not " + noun + "; "
        + (near.isEmpty() ? "there are " + String.join(", ", valid) : near));
  }

  private static int whole(Map<String, ?> facts, String name, int otherwise) {
    Object value = facts.get(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "`" + name + "` must be a whole number, not `" + value + "`", e);
    }
  }

  private static double number(Map<String, ?> facts, String name, double otherwise) {
    Object value = facts.get(name);
    try {
      return value == null ? otherwise : Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "`" + name + "` must be a number, not `" + value + "`", e);
    }
  }

  private static Duration duration(Map<String, ?> facts, String name, Duration otherwise) {
    return switch (facts.get(name)) {
      case null -> otherwise;
      case Duration given -> given;
      case Object other -> throw new IllegalArgumentException(
          "`" + name + "` must be a duration, such as 2s, not `" + other + "`");
    };
  }

  private static String text(Map<String, ?> facts, String name, String otherwise) {
    Object value = facts.get(name);
    return value == null ? otherwise : value.toString();
  }

  private static List<String> names(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case Collection<?> given -> given.stream().map(Object::toString).toList();
      case Object text -> List.of(text.toString().split(","));
    };
  }
}
