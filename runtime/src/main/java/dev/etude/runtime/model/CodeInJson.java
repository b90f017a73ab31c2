package dev.etude.runtime.model;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Code that a model wrapped in an object, such as {@code {"code": "def ..."}}. */
final class CodeInJson {

  private static final List<String> NAMES = List.of("code", "python", "solution");

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16)
          .maxTokenCount(1_000).maxStringLength(AnswerParser.LONGEST).build())
      .build()).build();

  private CodeInJson() {}

  /** Nothing where the text is no such object. */
  static Optional<String> read(String text) {
    var stripped = text.strip();
    if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
      return Optional.empty();
    }
    try {
      var root = MAPPER.readTree(stripped);
      return NAMES.stream().map(root::path).filter(node -> node.isString())
          .map(node -> AnswerText.clean(node.stringValue())).findFirst();
    } catch (JacksonException e) {
      // A dict or a set in Python begins and ends the same way.
      return Optional.empty();
    }
  }
}
