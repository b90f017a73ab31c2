package dev.etude.missions.dataset;

/** An answer to a task of a dataset, to be graded; there may be many for one task. */
public record Sample(String taskId, String completion) {}
