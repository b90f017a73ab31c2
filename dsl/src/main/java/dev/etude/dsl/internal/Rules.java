package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a script, in order: the first that holds decides.
 *
 * @param <A> what a rule asks for
 */
public final class Rules<A> {

  /** How many rules a script may have. */
  public static final int MOST = 100;

  private final ScriptCode code;
  private final List<Integer> lines;
  private final List<Rule<A>> rules = new ArrayList<>();
  private @Nullable Closure<?> next;

  /**
   * Rules that are about to be read.
   *
   * @param lines where they stood when the block was read before; a block says the same each time,
   *     and to find a line anew costs more than all the rest of the reading. Empty: the first time
   */
  public Rules(ScriptCode code, List<Integer> lines) {
    this.code = code;
    this.lines = lines;
  }

  /** Where the rules stand. */
  public List<Integer> lines() {
    return rules.stream().map(rule -> rule.line).toList();
  }

  /** One rule. {@code when}: null where it always holds. */
  public static final class Rule<A> {

    public final A action;
    private final int line;
    private @Nullable Closure<Boolean> when;

    Rule(A action, int line) {
      this.action = action;
      this.line = line;
    }

    /** Gives the rule its condition; a rule has one. */
    public void when(Closure<Boolean> condition) {
      if (when != null) {
        throw new IllegalArgumentException("`when` is said twice; join the conditions with `&&`");
      }
      when = condition;
    }

    /** Where it stands. */
    public int line() {
      return line;
    }

    public boolean conditional() {
      return when != null;
    }

    /** Whether its condition holds for these facts. */
    public boolean holds(Object facts) {
      return when == null || Boolean.TRUE.equals(ScriptCode.with(when, facts).call());
    }
  }

  /** Adds a rule; a word of the script was said. */
  public Rule<A> add(A action) {
    if (rules.size() >= MOST) {
      throw new IllegalArgumentException("a script has at most " + MOST + " rules");
    }
    int at = rules.size();
    var rule = new Rule<>(action, at < lines.size() ? lines.get(at) : code.line());
    rules.add(rule);
    return rule;
  }

  public void next(Closure<?> block) {
    if (next != null) {
      throw code.refuse(code.line(), "next", "said-twice", "`next` is said twice", "delete one");
    }
    next = block;
  }

  public @Nullable Closure<?> next() {
    return next;
  }

  public List<Rule<A>> all() {
    return rules;
  }

  /** Refuses rules beside {@code next}, and a rule that can never be reached. */
  public void check(java.util.function.Predicate<Rule<A>> always) {
    if (next != null && !rules.isEmpty()) {
      throw refuse(rules.getFirst(), "mixed", "this stands beside `next { }`",
          "write either rules or one `next`");
    }
    Optional<Rule<A>> last = rules.stream().filter(always).findFirst();
    List<Problem> never = last.stream()
        .flatMap(rule -> rules.stream().skip(rules.indexOf(rule) + 1L)
            .map(later -> problem(later, "unreachable", "this rule is never reached",
                "the rule on line " + rule.line + " always holds")))
        .toList();
    if (!never.isEmpty()) {
      throw new ScriptProblems(never);
    }
  }

  /** Refuses the script because of a rule. */
  public ScriptProblems refuse(Rule<A> rule, String kind, String message, String hint) {
    return new ScriptProblems(List.of(problem(rule, kind, message, hint)));
  }

  private Problem problem(Rule<A> rule, String kind, String message, String hint) {
    String text = code.source().line(rule.line);
    String bare = text.strip();
    int comment = bare.indexOf("//");
    return code.problem(rule.line, comment > 0 ? bare.substring(0, comment).strip() : bare, kind,
        message, hint);
  }
}
