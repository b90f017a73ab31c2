package dev.etude.dsl.repair;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes the one word that answers a failure, and bounds it. */
final class RepairBuilder implements RepairWords {

  private static final int LONGEST = 2000;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final ScriptCode code;
  private final Tables tables;
  private @Nullable Repair repair;

  RepairBuilder(ScriptCode code, Tables tables) {
    this.code = code;
    this.tables = tables;
  }

  Repair repair() {
    return repair == null ? new Repair.None() : repair;
  }

  private void say(Repair answer) {
    if (repair != null) {
      throw code.badAnswer(code.line(), "a failure has one repair, this is the second");
    }
    repair = answer;
  }

  @Override
  public void provide(CharSequence module) {
    String name = module.toString();
    if (!name.matches("[A-Za-z_][A-Za-z0-9_.]{0,99}")) {
      throw code.badAnswer(code.line(), "`" + name + "` is not the name of a module");
    }
    say(new Repair.Provide(name, tables.source(name)));
  }

  @Override
  public void replaceModel(CharSequence model) {
    String name = Problems.oneLine(model.toString());
    tables.fallback(name).ifPresent(by -> say(new Repair.ReplaceModel(name, by)));
  }

  @Override
  public void retryWithin(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw code.badAnswer(code.line(), "`retryWithin` takes a duration above 0");
    }
    say(new Repair.RetryWithin(limit.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : limit));
  }

  @Override
  public void hint(CharSequence text) {
    say(new Repair.Hint(bounded(text)));
  }

  @Override
  public void giveUp(CharSequence reason) {
    say(new Repair.GiveUp(bounded(reason)));
  }

  private static String bounded(CharSequence text) {
    String line = Problems.oneLine(text.toString());
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
