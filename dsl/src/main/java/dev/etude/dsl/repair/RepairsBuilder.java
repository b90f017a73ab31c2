package dev.etude.dsl.repair;

import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.HashMap;
import java.util.Map;

/** Takes the words of repairs. */
final class RepairsBuilder implements RepairsWords {

  private static final int MOST = 100;

  private final ScriptCode code;
  private final Map<Class<?>, Closure<?>> answers = new HashMap<>();
  private final Tables tables;
  private int most = 2;
  private boolean said;

  RepairsBuilder(ScriptCode code) {
    this.code = code;
    this.tables = new Tables(code);
  }

  Tables tables() {
    return tables;
  }

  int most() {
    return most;
  }

  Map<Class<?>, Closure<?>> answers() {
    return answers;
  }

  @Override
  public void atMost(int count) {
    if (said) {
      throw code.refuse(code.line(), "atMost", "said-twice", "`atMost` is said twice",
          "delete one");
    }
    if (count < 1 || count > MOST) {
      throw code.refuse(code.line(), "atMost", "bad-number",
          "`atMost` takes a number from 1 to " + MOST + ", not " + count, "");
    }
    said = true;
    most = count;
  }

  @Override
  public void packages(Map<String, ?> table) {
    tables.packages(table);
  }

  @Override
  public void aliases(Map<String, ?> table) {
    tables.aliases(table);
  }

  @Override
  public void clones(Map<String, ?> table) {
    tables.clones(table);
  }

  @Override
  public void fallbacks(Map<String, ?> table) {
    tables.fallbacks(table);
  }

  @Override
  public <T extends Failure> void on(Class<T> kind, Closure<?> answer) {
    if (answers.putIfAbsent(kind, answer) != null) {
      throw code.refuse(code.line(), kind.getSimpleName(), "unreachable",
          "`" + kind.getSimpleName() + "` is answered twice", "delete one");
    }
  }
}
