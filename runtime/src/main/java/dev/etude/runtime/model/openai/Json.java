package dev.etude.runtime.model.openai;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON from a server that may be hostile: depth, numbers, names and the count of tokens are
 * bounded.
 */
final class Json {

  private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
      .maxNestingDepth(64).maxTokenCount(100_000).maxNumberLength(100).maxNameLength(1_000)
      .maxStringLength((int) Server.LARGEST_BODY).maxDocumentLength(Server.LARGEST_BODY).build();

  private static final JsonMapper MAPPER = JsonMapper.builder(
      JsonFactory.builder().streamReadConstraints(BOUNDS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
      .build();

  private Json() {}

  /** Nothing where it is not one whole JSON object. */
  static Optional<JsonNode> read(String text) {
    try {
      var root = MAPPER.readTree(text);
      return root != null && root.isObject() ? Optional.of(root) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The string of that name; empty where there is none. */
  static String text(JsonNode holder, String name) {
    var value = holder.path(name);
    return value.isString() ? value.stringValue() : "";
  }

  static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
