package dev.etude.sandbox;

import dev.etude.sandbox.Verdict.Result;
import java.util.List;

/** What a grading told, before hashes make it a {@link Verdict}. */
record Grading(List<Result> results, Execution execution, long steps) {}
