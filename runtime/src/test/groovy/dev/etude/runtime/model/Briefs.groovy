package dev.etude.runtime.model

import dev.etude.memory.Concept
import dev.etude.sandbox.Tests
import dev.etude.sandbox.value.PyValue

/** Briefs to ask about. */
class Briefs {

  static Brief brief(Map overrides = [:]) {
    def all = [goal       : 'Return the sum of xs.', entryPoint: 'solve',
               signature  : 'solve(xs: list[int]) -> int', constraints: [], examples: [example()],
               concepts   : [], feedback: []] + overrides
    new Brief(all.goal, all.entryPoint, all.signature, all.constraints, all.examples, all.concepts,
      all.feedback)
  }

  static Tests.Case example() {
    new Tests.Case([new PyValue.ListOf([integer(1), integer(2)])], integer(3), false)
  }

  static PyValue integer(long value) {
    new PyValue.Int(BigInteger.valueOf(value))
  }

  static Brief.Known known(String name, String python, int uses) {
    new Brief.Known(new Concept(name, [], 'int', '', python, 'task-1'), uses)
  }

  static Prompt prompt(Prompt.Purpose purpose = Prompt.Purpose.CODE, Brief brief = brief()) {
    Prompts.STANDARD.prompt(purpose, brief, '', 1, 42)
  }
}
