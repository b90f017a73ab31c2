package dev.etude.dsl.internal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.etude.dsl.ScriptFailure;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions and answers as JSON. */
public final class LineJson {

  /** A question or an answer is never longer than this many characters. */
  static final int LONGEST = 8 << 20;

  /** Sealed types say which case they are. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  public interface Cases {}

  private static final JsonMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(LONGEST).maxNestingDepth(200).build()).build())
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .addMixIn(ScriptFailure.class, Cases.class)
      .addMixIn(Wire.Reply.class, Cases.class).build();

  private LineJson() {}

  /** A mapper for values of sealed types as well. */
  public static JsonMapper mapper(Class<?>... sealed) {
    var builder = MAPPER.rebuild();
    for (Class<?> type : sealed) {
      builder.addMixIn(type, Cases.class);
    }
    return builder.build();
  }

  /** One line, without its end. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** A value of its JSON. */
  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  /** A value as a tree. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** A value of its tree. */
  public static <T> T read(JsonNode tree, Class<T> type) {
    return MAPPER.treeToValue(tree, type);
  }
}
