package dev.etude.dsl.repair;

import dev.etude.dsl.internal.Line;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.Remote;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Repairs over a line. Each repair holds its own bounds, wherever it was made. */
final class RepairsRemote implements Remote<Repairs> {

  private static final JsonMapper MAPPER = LineJson.mapper(Failure.class, Repair.class,
      Repair.Source.class);

  /** A question. */
  private record Question(Failure failure, int before) {}

  @Override
  public Object about(Repairs repairs) {
    return Map.of();
  }

  @Override
  public Repairs stub(JsonNode about, Line line) {
    return (failure, before) -> line.ask(MAPPER.valueToTree(new Question(failure, before)),
        ScriptedRepairs.DEADLINE, answer -> MAPPER.treeToValue(answer, Repair.class));
  }

  @Override
  public Object answer(Repairs repairs, JsonNode question) {
    Question asked = MAPPER.treeToValue(question, Question.class);
    // As its interface, so that the answer says which repair it is.
    return MAPPER.readTree(MAPPER.writerFor(Repair.class)
        .writeValueAsString(repairs.repair(asked.failure(), asked.before())));
  }
}
