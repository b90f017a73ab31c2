package dev.etude.lab.learner;

import java.util.List;

/**
 * Simulated learners and the skills they are to master. What each number means is in
 * {@code learners.schema.json}, and the formulas they go into in {@code docs/lab.md}. Immutable.
 *
 * @param name of its file, without what follows the first dot
 * @param tasks after so many a run ends, mastered or not
 * @param lead how far a skill can be ahead of what it needs, in logits
 * @param transfer share of what is learned of a skill that reaches the related ones
 * @param skills each after those it needs
 */
public record LearnerSet(String name, String about, int tasks, Mastery mastery, Wasted wasted,
    Answers answers, double lead, double transfer, List<Subject> skills,
    List<Learner> learners) {

  public LearnerSet {
    skills = List.copyOf(skills);
    learners = List.copyOf(learners);
  }

  /** When a skill is mastered: tasks this difficult succeed with at least this probability. */
  public record Mastery(double difficulty, double success) {}

  /**
   * When a task is wasted: its learner knows the answer with more than {@code known}, or with less
   * than {@code beyond}.
   */
  public record Wasted(double known, double beyond) {}

  /**
   * What stands between knowing and passing.
   *
   * @param guess probability of a pass without knowing
   * @param slip probability of a failure in spite of knowing
   */
  public record Answers(double guess, double slip) {

    /** The probability of a pass, for one who knows with this probability. */
    public double success(double knows) {
      return guess + (1 - guess - slip) * knows;
    }

    /** The probability of knowing that gives this one of a pass. */
    double knows(double success) {
      return (success - guess) / (1 - guess - slip);
    }
  }

  /**
   * A skill.
   *
   * @param pace how fast it is learned: the gain of each task is so many times as large
   * @param needs names of the skills it is built on
   * @param related names of the skills that gain when it is learned
   */
  public record Subject(String name, double pace, List<String> needs, List<String> related) {

    public Subject {
      needs = List.copyOf(needs);
      related = List.copyOf(related);
    }
  }

  /** The names of the skills, in order. */
  public List<String> skillNames() {
    return skills.stream().map(Subject::name).toList();
  }

  /** The ability from which on a skill is mastered. */
  double masteredFrom() {
    return Logistic.task(mastery.difficulty())
        + Logistic.logit(answers.knows(mastery.success()));
  }
}
