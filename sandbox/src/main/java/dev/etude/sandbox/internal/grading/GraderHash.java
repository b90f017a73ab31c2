package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.grade.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A hash that changes whenever the grader does: over the bytes of the classes and texts that
 * decide a verdict.
 */
public final class GraderHash {

  private static final List<String> GRADER = List.of("Admission.class", "Attempts.class",
      "CasesGrading.class",
      "Checking.class",
      "Comparing.class", "Grader.class", "Opinion.class", "Performance.class", "Reasons.class",
      "Stage.class");

  private GraderHash() {}

  /**
   * The hash of the grader with one stage, in hexadecimal digits.
   *
   * @param beside a class of the stage
   * @param names the classes and texts beside it that decide what a candidate is seen to do
   */
  public static String of(Class<?> beside, List<String> names) {
    var hash = new Sha256();
    GRADER.forEach(name -> add(hash, GraderHash.class, name));
    add(hash, Tests.class, "Tests.class");
    add(hash, Judge.class, "Judge.class");
    add(hash, Comparison.class, "Comparison.class");
    add(hash, Comparison.class, "Matching.class");
    names.forEach(name -> add(hash, beside, name));
    return hash.hex();
  }

  private static void add(Sha256 hash, Class<?> beside, String name) {
    try (var stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      hash.add(name).add(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
