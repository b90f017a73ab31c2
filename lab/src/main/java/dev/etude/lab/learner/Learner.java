package dev.etude.lab.learner;

/**
 * A kind of learner. Abilities and gains are in logits, times in tasks.
 *
 * @param start mean ability at the beginning
 * @param spread standard deviation of the abilities at the beginning
 * @param learning what the best of tasks adds to an ability
 * @param edge how far above the ability that task stands
 * @param width how fast less is learned from tasks away from it
 * @param failing share of it that is learned from a failed task
 * @param halfLife after which half of what can be forgotten is, before any practice
 * @param growth how much the half-life grows with passed tasks
 * @param keep share of what is learned that is never forgotten
 * @param relearning how much faster the forgotten is learned again
 */
public record Learner(String name, double start, double spread, double learning, double edge,
    double width, double failing, double halfLife, double growth, double keep,
    double relearning) {}
