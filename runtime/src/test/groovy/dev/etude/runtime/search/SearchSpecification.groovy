package dev.etude.runtime.search

import dev.etude.memory.Concept
import dev.etude.runtime.model.Brief
import dev.etude.runtime.model.Prompt
import dev.etude.runtime.model.Reply
import dev.etude.sandbox.Tests
import dev.etude.sandbox.value.PyValue
import java.time.Duration
import spock.lang.Specification

/** What the specs of the search share: briefs from plain Groovy values, and running a solution. */
abstract class SearchSpecification extends Specification {

  protected static SearchModel model(long nodes = 300_000, boolean concepts = true) {
    new SearchModel(new SearchOptions(nodes, concepts, Duration.ofSeconds(60)))
  }

  /** Examples are lists of the arguments and the answer. */
  protected static Brief brief(String goal, String signature, List<List> examples,
      List<Brief.Known> concepts = [], List<String> refused = []) {
    def cases = examples.collect {
      new Tests.Case(it.init().collect { value(it) }, value(it.last()), false)
    }
    new Brief(goal, signature.takeBefore('('), signature, [], cases, concepts,
        refused.collect { new Brief.Feedback(it, 'wrong answer', '') })
  }

  protected static Prompt prompt(Brief brief, int attempt = 1) {
    new Prompt(Prompt.Purpose.CODE, brief, '', attempt, 7)
  }

  protected static Reply.Answer solve(SearchModel model, Brief brief) {
    def reply = model.ask(prompt(brief))
    assert reply instanceof Reply.Answer
    reply
  }

  /** The answer of the program behind a code, run in Java. */
  protected static PyValue run(SearchModel model, String code, List arguments) {
    def expr = model.solution(code).orElseThrow()
    def meter = new Meter()
    meter.allow(100_000)
    def values = arguments.collect { Values.fromPython(value(it)) } as Object[]
    def result = expr.eval(Closure.environment(values, meter))
    assert result != Values.ERROR
    Values.toPython(result, expr.type())
  }

  protected static List<Brief.Known> known(List<Concept> concepts) {
    concepts.collect { new Brief.Known(it, 1) }
  }

  protected static PyValue value(Object object) {
    switch (object) {
      case Boolean -> new PyValue.Bool(object as boolean)
      case Integer -> new PyValue.Int(object as BigInteger)
      case Long, BigInteger -> new PyValue.Int(object as BigInteger)
      case BigDecimal -> new PyValue.Float(object as double)
      case CharSequence -> new PyValue.Str(object.toString())
      case Tuple -> new PyValue.TupleOf((object as Tuple).toList().collect { value(it) })
      case Collection -> new PyValue.ListOf(object.collect { value(it) })
      case Map -> new PyValue.DictOf((object as Map).collect {
        new PyValue.Entry(value(it.key), value(it.value))
      })
      default -> throw new IllegalArgumentException("$object")
    }
  }
}
