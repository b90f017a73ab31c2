package dev.etude.dsl.gate;

import dev.etude.dsl.internal.Nouns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A submission, as the conditions of a gate ask about it. */
@Nouns(word = "a fact of a submission", fact = "a fact of a submission")
public final class SubmissionFacts {

  private final Submission submission;

  SubmissionFacts(Submission submission) {
    this.submission = submission;
  }

  /** How the hidden tests went. */
  public TestFacts getTests() {
    return new TestFacts(submission);
  }

  /** How long the tests took. */
  public Duration getElapsed() {
    return submission.elapsed();
  }

  /** How long they may take. */
  public Duration getLimit() {
    return submission.limit();
  }

  /** Top-level names of the modules it imports, sorted; a copy. */
  public List<String> getImports() {
    return new ArrayList<>(submission.code().imports());
  }

  /**
   * Whether it imports any of these modules.
   *
   * @param modules top-level names, such as {@code 'socket'}
   */
  public boolean imports(String... modules) {
    return List.of(modules).stream().anyMatch(submission.code().imports()::contains);
  }

  /** Names of the functions at its top level; a copy. */
  public List<String> getFunctions() {
    return new ArrayList<>(submission.code().functions());
  }

  /** Lines of its longest function, 0 without one. */
  public int getLongestFunction() {
    return submission.code().longestFunction();
  }

  /** Lines that are neither blank nor comment. */
  public int getLines() {
    return submission.code().lines();
  }

  /** Decisions: if, for, while, except, and, or, conditions in comprehensions. */
  public int getBranches() {
    return submission.code().branches();
  }

  /** Depth of the deepest block inside a function. */
  public int getNesting() {
    return submission.code().nesting();
  }

  /** Names of one letter that are assigned, other than loop and lambda variables. */
  public int getShortNames() {
    return submission.code().shortNames();
  }

  /** The program itself. */
  public String getSource() {
    return submission.source();
  }

  /** How the hidden tests went. */
  @Nouns(word = "a fact of the tests", fact = "a fact of the tests")
  public static final class TestFacts {

    private final Submission submission;

    TestFacts(Submission submission) {
      this.submission = submission;
    }

    /** Whether there are tests and all of them passed. */
    public boolean isAllPassed() {
      return submission.total() > 0 && submission.passed() == submission.total();
    }

    /** How many passed. */
    public int getPassed() {
      return submission.passed();
    }

    /** How many there are. */
    public int getTotal() {
      return submission.total();
    }
  }
}
