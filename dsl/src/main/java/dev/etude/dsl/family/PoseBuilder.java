package dev.etude.dsl.family;

import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.task.Task;
import dev.etude.sandbox.Tests;
import groovy.lang.Closure;
import groovy.lang.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the words that pose a task, checks them and makes the task. */
final class PoseBuilder implements PoseWords, AnswerWords {

  private static final int CALLS = 500;
  private static final int LONGEST = 10_000;

  private final ScriptCode code;
  private final List<Call> calls = new ArrayList<>();
  private final List<String> constraints = new ArrayList<>();
  private final List<Task.Decoy> decoys = new ArrayList<>();
  private String goal = "";
  private String signature = "";
  private String reference = "";
  private @Nullable Closure<?> oracle;
  private double tolerance;

  PoseBuilder(ScriptCode code) {
    this.code = code;
  }

  @Override
  public void goal(CharSequence text) {
    goal = once("goal", goal, prose(text));
  }

  @Override
  public void signature(CharSequence text) {
    signature = once("signature", signature, text);
    Signature.of(code, signature);
  }

  @Override
  public void constraint(CharSequence text) {
    constraints.add(bounded("constraint", prose(text)));
  }

  @Override
  public void answer(Closure<?> oracle) {
    if (this.oracle != null) {
      throw bad("`answer` is said twice; delete one");
    }
    this.oracle = oracle;
  }

  @Override
  public void example(@Nullable Object @Nullable... arguments) {
    call(Call.Use.EXAMPLE, arguments);
  }

  @Override
  public void hidden(@Nullable Object @Nullable... arguments) {
    call(Call.Use.HIDDEN, arguments);
  }

  @Override
  public void edge(@Nullable Object @Nullable... arguments) {
    call(Call.Use.EDGE, arguments);
  }

  private void call(Call.Use use, @Nullable Object @Nullable [] arguments) {
    if (calls.size() >= CALLS) {
      throw bad("a task has at most " + CALLS + " examples and tests");
    }
    // A lone null arrives as no array at all.
    List<@Nullable Object> data = new ArrayList<>();
    if (arguments == null) {
      data.add(null);
    } else {
      Arrays.stream(arguments).map(PlainData::copy).forEach(data::add);
    }
    calls.add(new Call(use, data, data.stream().map(PlainData::value).toList(), code.line()));
  }

  @Override
  public void reference(CharSequence text) {
    reference = once("reference", reference, PythonText.of(text));
  }

  @Override
  public void decoy(CharSequence mistake, CharSequence text) {
    decoys.add(new Task.Decoy(bounded("decoy", Problems.oneLine(mistake.toString())),
        bounded("decoy", PythonText.of(text))));
  }

  @Override
  public void approximately(Number tolerance) {
    double value = tolerance.doubleValue();
    if (!(value >= 0 && value < 1)) {
      throw bad("`approximately` takes a number from 0 up to 1, not " + tolerance);
    }
    this.tolerance = value;
  }

  @Override
  public Tuple<Object> tuple(Object... items) {
    return new Tuple<>(items);
  }

  private String once(String word, String before, CharSequence text) {
    if (!before.isEmpty()) {
      throw bad("`" + word + "` is said twice; delete one");
    }
    return bounded(word, text);
  }

  /** Text for people: lines of it, with nothing in them that moves or restyles what is shown. */
  private static String prose(CharSequence text) {
    return text.length() > LONGEST
        ? text.toString()
        : text.toString().lines().map(Problems::oneLine).collect(Collectors.joining("\n"));
  }

  private String bounded(String word, CharSequence text) {
    String plain = text.toString();
    if (plain.isBlank()) {
      throw bad("`" + word + "` is empty");
    }
    if (plain.length() > LONGEST) {
      throw bad("`" + word + "` has at most " + LONGEST + " characters");
    }
    return plain;
  }

  private ScriptException bad(String what) {
    return code.badAnswer(code.line(), what);
  }

  Task task(String id, String family, List<String> skills, int level) {
    require("goal", goal);
    require("signature", signature);
    require("reference", reference);
    if (oracle == null) {
      throw code.badAnswer(0, "the task has no `answer { }` block");
    }
    if (decoys.size() < 2) {
      throw code.badAnswer(0, "a task needs at least 2 decoys, this one has " + decoys.size());
    }
    Signature function = Signature.of(code, signature);
    Cases cases = new Cases(code, function, ScriptCode.with(oracle, this), level);
    cases.answer(calls);
    return new Task(id, Task.Source.TRAINER, "family/" + family, goal.strip(), function.name(),
        signature, skills, level, Family.difficulty(level), constraints, cases.examples(),
        new Tests.Cases(function.name(), cases.hidden(), tolerance), reference, decoys);
  }

  private void require(String word, String text) {
    if (text.isEmpty()) {
      throw code.badAnswer(0, "the task has no `" + word + "`");
    }
  }
}
