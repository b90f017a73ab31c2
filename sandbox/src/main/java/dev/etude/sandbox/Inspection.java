package dev.etude.sandbox;

import dev.etude.sandbox.safety.SafetyFacts;

/** What a look at the source of a program says, before it runs. */
public sealed interface Inspection {

  /** It parses; what was seen of its structure and of its safety. */
  record Parsed(CodeFacts facts, SafetyFacts safety) implements Inspection {}

  /** It is not Python: where (1-based line and column) and why. */
  record NotPython(String message, int line, int column) implements Inspection {}

  /** It could not be looked at, because the worker was lost or too slow. */
  record Failed(String reason) implements Inspection {}
}
