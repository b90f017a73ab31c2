package dev.etude.runtime.score;

/**
 * How good a submission is: four parts in [0,1] and their weighted sum.
 *
 * @param total the weighted sum, in [0,1]
 * @param points the total scaled by how hard the task was and who set it; in [0,1.5]
 */
public record Score(double correctness, double efficiency, double elegance, double robustness,
    double total, double points) {}
