package dev.etude.dsl.gate;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.Line;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.Remote;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gates over a line. */
final class GateRemote implements Remote<Gate> {

  /** What it judges. */
  private record About(boolean submissions, boolean decisions) {}

  /** A question. */
  private sealed interface Question {

    /** Whether a submission is good enough. */
    record OfSubmission(Submission submission) implements Question {}

    /** Whether a decision is worth a cycle. */
    record OfDecision(Proposal proposal) implements Question {}
  }

  private static final JsonMapper MAPPER = LineJson.mapper(Question.class);

  @Override
  public Object about(Gate gate) {
    return new About(gate.judgesSubmissions(), gate.judgesDecisions());
  }

  @Override
  public Gate stub(JsonNode about, Line line) {
    return new Stub(LineJson.read(about, About.class), line);
  }

  /** A gate elsewhere. */
  private record Stub(About about, Line line) implements Gate {

    @Override
    public GateVerdict judge(Submission submission) {
      return ask(new Question.OfSubmission(submission));
    }

    @Override
    public GateVerdict judge(Proposal proposal) {
      return ask(new Question.OfDecision(proposal));
    }

    private GateVerdict ask(Question question) {
      return line.ask(MAPPER.valueToTree(question), ScriptedGate.DEADLINE, GateRemote::verdict);
    }

    @Override
    public boolean judgesSubmissions() {
      return about.submissions();
    }

    @Override
    public boolean judgesDecisions() {
      return about.decisions();
    }
  }

  private static GateVerdict verdict(JsonNode answer) {
    GateVerdict said = LineJson.read(answer, GateVerdict.class);
    List<String> unmet = said.unmet();
    if (said.accepted() != unmet.isEmpty() || unmet.size() > Claims.MOST
        || unmet.stream().anyMatch(text -> text.length() > Claims.LONGEST)
        || !(said.preference() >= 0 && said.preference() <= 1)) {
      throw new IllegalArgumentException("no verdict of a gate");
    }
    return new GateVerdict(said.accepted(), unmet.stream().map(Problems::oneLine).toList(),
        said.preference());
  }

  @Override
  public Object answer(Gate gate, JsonNode question) {
    return switch (MAPPER.treeToValue(question, Question.class)) {
      case Question.OfSubmission(var submission) -> gate.judge(submission);
      case Question.OfDecision(var proposal) -> gate.judge(proposal);
    };
  }
}
