package dev.etude.lab.report;

import dev.etude.lab.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as lines of text for people. */
public final class Table {

  private Table() {}

  /** A heading, and a line for each of the figures. */
  public static List<String> lines(List<Figures> figures) {
    int strategy = width("strategy", figures.stream().map(Figures::strategy).toList());
    int curve = width("curve", figures.stream().map(Figures::curve).toList());
    String name = "%-" + strategy + "s  %-" + curve + "s";
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, name + "  %8s  %-13s  %8s  %6s  %6s  %6s", "strategy",
        "curve", "tasks", "95 %", "mastered", "lost", "known", "beyond"));
    for (Figures each : figures) {
      lines.add(String.format(Locale.ROOT, name + "  %8s  %-13s  %8s  %6.2f  %4.0f %%  %4.0f %%",
          each.strategy(), each.curve(), tasks(each), interval(each),
          each.mastered() + "/" + each.runs(), each.lost().value(), 100 * each.known().value(),
          100 * each.beyond().value()));
    }
    return lines;
  }

  /** A median that counts runs which came to no end is a bound. */
  private static String tasks(Figures figures) {
    String tasks = number(figures.tasks().value());
    return figures.mastered() * 2 <= figures.runs() ? ">" + tasks : tasks;
  }

  private static String interval(Figures figures) {
    return number(figures.tasks().low()) + " - " + number(figures.tasks().high());
  }

  private static String number(double tasks) {
    return String.format(Locale.ROOT, "%.0f", tasks);
  }

  private static int width(String heading, List<String> names) {
    return names.stream().mapToInt(String::length).reduce(heading.length(), Math::max);
  }
}
