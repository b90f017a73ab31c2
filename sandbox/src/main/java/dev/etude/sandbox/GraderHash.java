package dev.etude.sandbox;

import dev.etude.sandbox.grade.Comparison;
import dev.etude.sandbox.internal.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A hash that changes whenever the grader does: over the bytes of the classes and texts that
 * decide a verdict.
 */
final class GraderHash {

  private static final List<String> HOST = List.of("CasesGrader.class", "CheckGrader.class",
      "Reasons.class", "Tests.class");
  private static final List<String> WORKER = List.of("Bootstrap.class", "Calls.class",
      "Candidate.class", "Checks.class", "Failures.class", "Guest.class", "Interpreter.class",
      "Refusals.class", "Scanner.class", "StandIns.class", "ValueMaker.class",
      "ValueReader.class", "bootstrap.py", "scanner.py", "stand_in.py", "usual_modules.py");

  /** The hash of this grader, in hexadecimal digits. */
  static final String VALUE = compute();

  private GraderHash() {}

  private static String compute() {
    var hash = new Sha256();
    HOST.forEach(name -> add(hash, GraderHash.class, name));
    add(hash, Comparison.class, "Comparison.class");
    WORKER.forEach(name -> add(hash, WorkerMain.class, name));
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
