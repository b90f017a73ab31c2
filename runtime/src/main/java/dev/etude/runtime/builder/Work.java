package dev.etude.runtime.builder;

import dev.etude.runtime.model.Brief;
import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What came of one task.
 *
 * @param passed whether a submission passed the hidden tests and the gate
 * @param attempts how many were made
 * @param code the last submission, empty where there was none
 * @param concepts names of the concepts it uses
 * @param facts its structure, where it parsed
 * @param verdict its hidden tests, where they ran
 */
public record Work(boolean passed, int attempts, String code, List<String> concepts, Brief brief,
    Optional<CodeFacts> facts, Optional<Verdict> verdict) {

  static Work of(State end) {
    return new Work(end.node() == Node.PASSED, end.attempt(), end.code(), end.concepts(),
        end.brief(), end.facts(), end.verdict());
  }
}
