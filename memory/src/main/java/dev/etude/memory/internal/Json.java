package dev.etude.memory.internal;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this module writes and reads it. The same value always becomes the same bytes. */
public final class Json {

  /** Wide enough for a Python integer or a text of any size that fits a line. */
  private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
      .maxStringLength(1 << 25).maxNameLength(1 << 20)
      .maxNumberLength(100_000).maxNestingDepth(500).build();

  /** Strict in both directions: what does not come back whole is not what was written. */
  public static final JsonMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /** One line, ended by the only line feed in it. */
  public static byte[] line(Object value) {
    return utf8(MAPPER.writeValueAsString(value));
  }

  /** Indented, for people. */
  public static byte[] document(Object value) {
    return utf8(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value));
  }

  private static byte[] utf8(String json) {
    return (escaped(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Replaces what would not survive UTF-8 (lone surrogates) or would act on the terminal or editor
   * of a reader (C1 controls, Unicode line separators) by JSON escapes. Such characters can only
   * stand inside string literals, so this needs no parser.
   */
  private static String escaped(String json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1));
      boolean unsafe = !pair && Character.isSurrogate(c) || c >= 0x7f && c <= 0x9f || c == 0x2028
          || c == 0x2029;
      if (unsafe && out == null) {
        out = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (out != null) {
        if (unsafe) {
          out.append(String.format("\\u%04X", (int) c));
        } else {
          out.append(c);
        }
      }
      if (pair) {
        i++;
        if (out != null) {
          out.append(json.charAt(i));
        }
      }
    }
    return out == null ? json : out.toString();
  }
}
