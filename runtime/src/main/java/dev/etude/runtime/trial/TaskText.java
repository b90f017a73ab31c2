package dev.etude.runtime.trial;

import dev.etude.dsl.task.Task;
import dev.etude.dsl.task.TaskJson;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A task as its author wants to see it: with everything a builder does not see. */
final class TaskText {

  private static final int LONGEST = 300;

  private TaskText() {}

  static List<String> lines(Task task) {
    List<String> lines = new ArrayList<>();
    lines.add("goal       " + task.goal());
    lines.add("signature  " + task.signature());
    lines.add("skills     " + String.join(", ", task.skills()) + ", level " + task.level());
    task.constraints().forEach(constraint -> lines.add("constraint " + constraint));
    task.examples().forEach(example -> lines.add("example    " + call(task, example)));
    switch (task.hidden()) {
      case Tests.Cases cases -> cases.cases().forEach(
          test -> lines.add((test.edge() ? "edge case  " : "hidden     ") + call(task, test)));
      case Tests.Check check -> block(lines, "check", check.code());
    }
    block(lines, "reference", task.reference());
    task.decoys().forEach(decoy -> block(lines, "decoy: " + decoy.mistake(), decoy.code()));
    return lines;
  }

  static Object json(Task task) {
    return TaskJson.write(task);
  }

  private static String call(Task task, Tests.Case test) {
    return test.arguments().stream().map(TaskText::literal)
        .collect(Collectors.joining(", ", task.entryPoint() + "(", ")")) + " == "
        + literal(test.expected());
  }

  private static String literal(PyValue value) {
    return PyValues.python(value, LONGEST);
  }

  private static void block(List<String> lines, String title, String code) {
    lines.add("");
    lines.add(title);
    code.strip().lines().forEach(line -> lines.add("    " + line));
  }
}
