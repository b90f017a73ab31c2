package dev.etude.lab;

/**
 * One run: a pairing, a learner, a seed, and what came of them.
 *
 * @param contender place of the pairing in the comparison
 * @param learner place of the learner in its set
 * @param tasks until every skill was mastered, or the most there may be
 * @param mastered whether every skill was
 * @param lost proficiency forgotten on the way, summed over the skills
 * @param known tasks wasted on what was mastered already
 * @param beyond tasks wasted on what was out of reach: too hard, or held back by what it needs
 */
public record Trial(int contender, int learner, int seed, int tasks, boolean mastered, double lost,
    int known, int beyond, Trace trace) {}
