package dev.etude.lab.report;

import dev.etude.lab.Contender;
import dev.etude.lab.Lab;
import dev.etude.lab.Trial;
import dev.etude.lab.figures.Figures;
import dev.etude.lab.figures.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures and runs as comma-separated values (RFC 4180), with a heading. */
final class Csv {

  private Csv() {}

  static List<String> figures(List<Figures> all) {
    List<String> lines = new ArrayList<>();
    lines.add("strategy,curve,learner,runs,mastered,"
        + Stream.of("tasks", "lost", "known", "beyond")
            .map(figure -> figure + "," + figure + "_low," + figure + "_high")
            .collect(Collectors.joining(",")));
    for (Figures each : all) {
      lines.add(line(each.strategy(), each.curve(), each.learner(), each.runs(), each.mastered(),
          median(each.tasks()), median(each.lost()), median(each.known()),
          median(each.beyond())));
    }
    return lines;
  }

  static List<String> runs(Lab lab, List<Trial> trials) {
    List<String> lines = new ArrayList<>();
    lines.add("strategy,curve,learner,seed,tasks,mastered,lost,known,beyond");
    for (Trial trial : trials) {
      Contender contender = lab.contenders().get(trial.contender());
      lines.add(line(contender.strategy(), contender.curve(),
          lab.set().learners().get(trial.learner()).name(), trial.seed(), trial.tasks(),
          trial.mastered(), trial.lost(), trial.known(), trial.beyond()));
    }
    return lines;
  }

  private static List<Double> median(Median median) {
    return List.of(median.value(), median.low(), median.high());
  }

  private static String line(Object... fields) {
    return Stream.of(fields)
        .flatMap(field -> field instanceof List<?> list ? list.stream() : Stream.of(field))
        .map(Csv::field).collect(Collectors.joining(","));
  }

  private static String field(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.4f", number);
    }
    String text = value.toString();
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
