package dev.etude.dsl.repair;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes the one word that answers a failure, and bounds it. */
final class RepairBuilder implements RepairWords {

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
    if (!Form.MODULE.fits(name)) {
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
    say(new Repair.RetryWithin(limit.compareTo(Repair.RetryWithin.LONGEST) > 0
        ? Repair.RetryWithin.LONGEST
        : limit));
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
    return line.length() > Repair.LONGEST ? line.substring(0, Repair.LONGEST) : line;
  }
}
