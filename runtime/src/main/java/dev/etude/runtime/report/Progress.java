package dev.etude.runtime.report;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.TaskFacts;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is shown while a run goes. On a terminal: a line for each task and, below, one line that is
 * rewritten: where the run is and what is left. Piped: one line for each task. As JSON: every entry
 * of the journal. Calls come from the loop's thread and, for {@link #tick}, from another.
 */
public sealed interface Progress {

  /** Something happened. */
  void accept(Entry entry);

  /** A message that is no event, such as a problem in a script. */
  void say(String text);

  /** Time passed; {@code status} says where the run is. */
  default void tick(Supplier<String> status) {}

  /** No more will come. */
  default void end() {}

  /** Nothing is shown. */
  record Silent() implements Progress {

    @Override
    public void accept(Entry entry) {}

    @Override
    public void say(String text) {}
  }

  /** Each entry goes to {@code consumer}, for programs. */
  record Each(Consumer<Entry> consumer) implements Progress {

    @Override
    public void accept(Entry entry) {
      consumer.accept(entry);
    }

    @Override
    public void say(String text) {}
  }

  /** Each entry on a line of its own, as {@code json} writes it. */
  record Json(PrintStream out, Function<Entry, String> json) implements Progress {

    @Override
    public void accept(Entry entry) {
      out.println(json.apply(entry));
    }

    @Override
    public void say(String text) {}
  }

  /** For people. */
  final class Lines implements Progress {

    private final PrintStream out;
    private final Style style;
    private double total;
    private String status = "";

    public Lines(PrintStream out, Style style) {
      this.out = out;
      this.style = style;
    }

    @Override
    public synchronized void accept(Entry entry) {
      switch (entry.event()) {
        case Event.Scored e -> total = e.total();
        case Event.Practised e -> line(task(entry.cycle(), e));
        case Event.DecisionGated e when !e.accepted() -> line("%5d  %s  %s".formatted(
            entry.cycle(), style.yellow("waited"), "the gate refused the decision: "
                + String.join("; ", e.unmet())));
        case Event.CycleFailed e -> line("%5d  %s  %s".formatted(entry.cycle(),
            style.red("failed"), "in " + e.stage() + ": " + e.message()));
        case Event.ConceptLearned e -> line(style.faint(
            "       learned " + e.concept().name()));
        default -> {
          // The rest is in the journal for those who want it.
        }
      }
    }

    private String task(long cycle, Event.Practised event) {
      TaskFacts task = event.task();
      String verdict = event.passed() ? style.green("passed") : style.red("failed");
      return String.format(Locale.ROOT, "%5d  %-12.12s %s  %s  %.2f  %s", cycle, task.skill(),
          difficulty(task), verdict, event.passed() ? total : event.score(),
          goal(task.goal(), event.attempts()));
    }

    private String difficulty(TaskFacts task) {
      int filled = (int) Math.round(task.difficulty() * 10);
      return "▮".repeat(filled) + style.faint("▯".repeat(10 - filled));
    }

    private String goal(String goal, int attempts) {
      String first = goal.strip().lines().findFirst().orElse("");
      String shown = first.length() > 56 ? first.substring(0, 55) + "…" : first;
      return attempts == 1 ? shown : shown + style.faint(" (attempt " + attempts + ")");
    }

    @Override
    public synchronized void say(String text) {
      line(text);
    }

    @Override
    public synchronized void tick(Supplier<String> now) {
      if (style.terminal()) {
        status = now.get();
        out.print("\r\033[K" + style.faint(status));
        out.flush();
      }
    }

    @Override
    public synchronized void end() {
      if (style.terminal() && !status.isEmpty()) {
        out.print("\r\033[K");
        out.flush();
      }
      status = "";
    }

    private void line(String text) {
      if (style.terminal() && !status.isEmpty()) {
        out.print("\r\033[K");
      }
      out.println(text);
      if (style.terminal() && !status.isEmpty()) {
        out.print(style.faint(status));
      }
      out.flush();
    }
  }
}
