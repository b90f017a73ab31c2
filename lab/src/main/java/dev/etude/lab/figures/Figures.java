package dev.etude.lab.figures;

import dev.etude.lab.Contender;
import dev.etude.lab.Lab;
import dev.etude.lab.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What came of the runs of one pairing, with all learners or with one kind.
 *
 * @param learner its name, or {@value #ALL}
 * @param runs how many there were
 * @param mastered how many of them came to mastery of all skills; the others count with the most
 *     tasks a run may take
 * @param tasks to mastery
 * @param lost proficiency forgotten on the way, summed over the skills
 * @param known share of the tasks that were wasted on what was mastered already
 * @param beyond share of the tasks that were wasted on what was out of reach
 */
public record Figures(String strategy, String curve, String learner, int runs, int mastered,
    Median tasks, Median lost, Median known, Median beyond) {

  /** In place of a learner: all of them. */
  public static final String ALL = "all";

  private static final long SEED = 1979;

  /** The figures of each pairing over all learners, the one with the fewest tasks first. */
  public static List<Figures> ranking(Lab lab, List<Trial> trials) {
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < lab.contenders().size(); i++) {
      int contender = i;
      figures.add(of(lab.contenders().get(i), ALL,
          trials.stream().filter(trial -> trial.contender() == contender).toList()));
    }
    figures.sort(Comparator.<Figures>comparingDouble(each -> each.tasks().value())
        .thenComparing(each -> -each.mastered()).thenComparing(each -> each.lost().value()));
    return figures;
  }

  /** The figures of each pairing with each kind of learner, in the order of the comparison. */
  public static List<Figures> byLearner(Lab lab, List<Trial> trials) {
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < lab.contenders().size(); i++) {
      for (int j = 0; j < lab.set().learners().size(); j++) {
        int contender = i;
        int learner = j;
        figures.add(of(lab.contenders().get(i), lab.set().learners().get(j).name(), trials.stream()
            .filter(trial -> trial.contender() == contender && trial.learner() == learner)
            .toList()));
      }
    }
    return figures;
  }

  private static Figures of(Contender contender, String learner, List<Trial> trials) {
    return new Figures(contender.strategy(), contender.curve(), learner, trials.size(),
        (int) trials.stream().filter(Trial::mastered).count(), median(trials, Trial::tasks),
        median(trials, Trial::lost), median(trials, trial -> share(trial.known(), trial)),
        median(trials, trial -> share(trial.beyond(), trial)));
  }

  private static double share(int part, Trial trial) {
    return trial.tasks() == 0 ? 0 : part / (double) trial.tasks();
  }

  private static Median median(List<Trial> trials, ToDoubleFunction<Trial> figure) {
    List<double[]> groups = new ArrayList<>();
    trials.stream().collect(Collectors.groupingBy(Trial::learner, java.util.TreeMap::new,
        Collectors.toList())).values()
        .forEach(group -> groups.add(group.stream().mapToDouble(figure).toArray()));
    return Median.of(groups, SEED);
  }
}
