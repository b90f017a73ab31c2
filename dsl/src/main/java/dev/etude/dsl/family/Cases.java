package dev.etude.dsl.family;

import dev.etude.dsl.internal.ScriptCode;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import groovy.lang.Closure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers the calls of a task and parts them: no call twice, no example among the hidden. */
final class Cases {

  private static final int EXAMPLES = 3;
  private static final int HIDDEN = 8;

  private final ScriptCode code;
  private final Signature function;
  private final Closure<?> oracle;
  private final int level;
  private final Map<List<PyValue>, Call> examples = new LinkedHashMap<>();
  private final Map<List<PyValue>, Call> hidden = new LinkedHashMap<>();

  Cases(ScriptCode code, Signature function, Closure<?> oracle, int level) {
    this.code = code;
    this.function = function;
    this.oracle = oracle;
    this.level = level;
    int takes = oracle.getMaximumNumberOfParameters();
    if (takes != function.parameters()) {
      throw code.badAnswer(0, "`answer` takes " + arguments(takes) + ", `" + function.name()
          + "` takes " + function.parameters());
    }
  }

  void answer(List<Call> calls) {
    for (Call call : calls) {
      if (call.arguments().size() != function.parameters()) {
        throw code.badAnswer(call.line(), "`" + function.name() + "` takes "
            + arguments(function.parameters()) + ", not " + call.arguments().size());
      }
      if (call.use() == Call.Use.EXAMPLE) {
        examples.putIfAbsent(call.arguments(), call);
      }
    }
    for (Call call : calls) {
      if (call.use() != Call.Use.EXAMPLE && !examples.containsKey(call.arguments())) {
        // An edge case stays one where the same call was drawn at random before.
        hidden.merge(call.arguments(), call, (a, b) -> b.use() == Call.Use.EDGE ? b : a);
      }
    }
    require(examples.size(), EXAMPLES, "examples");
    require(hidden.size(), HIDDEN, "hidden tests");
  }

  private void require(int size, int least, String what) {
    if (size < least) {
      throw code.badAnswer(0, "a task needs at least " + least + " " + what
          + " that differ, at level " + level + " there are " + size);
    }
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  List<Tests.Case> examples() {
    return examples.values().stream().map(this::answered).toList();
  }

  List<Tests.Case> hidden() {
    return hidden.values().stream().map(this::answered).toList();
  }

  private Tests.Case answered(Call call) {
    Object[] copies = call.data().stream().map(PlainData::copy).toArray();
    PyValue answer = PlainData.value(oracle.call(copies));
    return new Tests.Case(call.arguments(), answer, call.use() == Call.Use.EDGE);
  }
}
