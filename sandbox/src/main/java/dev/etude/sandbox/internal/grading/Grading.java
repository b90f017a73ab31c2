package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Verdict.Result;
import java.util.List;

/** What a grading told, before hashes make it a {@link dev.etude.sandbox.Verdict}. */
record Grading(List<Result> results, Execution execution, long steps) {}
