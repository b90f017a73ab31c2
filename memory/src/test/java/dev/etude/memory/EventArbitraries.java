package dev.etude.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any event, with any text in it, made from the declarations of the records themselves. */
public final class EventArbitraries {

  private static final JsonMapper MAPPER = new JsonMapper();

  private EventArbitraries() {}

  public static Arbitrary<Entry> entries() {
    return Combinators.combine(events(), instants(), Arbitraries.longs().between(0, 1 << 20))
        .as((event, at, cycle) -> new Entry(1, at, cycle, cycle == 0 ? "" : "4bf92f35", event));
  }

  public static Arbitrary<Event> events() {
    return Arbitraries.of(List.of(Event.class.getPermittedSubclasses()))
        .flatMap(type -> record(type).map(Event.class::cast));
  }

  /** Every text there is, with lone surrogates, controls and whatever JSON might trip over. */
  public static Arbitrary<String> texts() {
    var odd = Arbitraries.of('\n', '\r', '"', '\\', '\0', (char) 0x1b, (char) 0x9b, (char) 0x2028,
        (char) 0xd800, (char) 0xdc00, (char) 0xfeff, '{', '}', 'é');
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.strings().ofMaxLength(20)),
        Tuple.of(1, odd.array(char[].class).ofMaxSize(12).map(String::new)));
  }

  /** Names, unlike texts, must not hold half a surrogate pair. */
  private static boolean paired(String name) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
  }

  private static Arbitrary<Object> record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Builders.BuilderCombinator<Object[]> all = Builders
        .withBuilder(() -> new Object[components.length]);
    for (int i = 0; i < components.length; i++) {
      int place = i;
      all = all.use(value(components[i].getGenericType())).inSetter((values, value) -> {
        values[place] = value;
      });
    }
    return all.build(values -> construct(type, components, values));
  }

  private static Arbitrary<?> value(Type type) {
    return switch (type) {
      case ParameterizedType list when list.getRawType() == List.class -> value(
          list.getActualTypeArguments()[0]).list().ofMaxSize(3);
      case ParameterizedType map when map.getRawType() == Map.class -> Arbitraries
          .maps(Arbitraries.strings().ofMaxLength(20).filter(EventArbitraries::paired),
              value(map.getActualTypeArguments()[1]))
          .ofMaxSize(3);
      case Class<?> c when c == String.class -> texts();
      case Class<?> c when c == boolean.class -> Arbitraries.of(true, false);
      case Class<?> c when c == int.class -> Arbitraries.integers();
      case Class<?> c when c == long.class || c == Long.class -> Arbitraries.longs();
      case Class<?> c when c == double.class || c == Double.class -> Arbitraries.doubles();
      case Class<?> c when c == java.time.Duration.class -> Arbitraries.longs()
          .between(0, 1L << 40).map(java.time.Duration::ofMillis);
      case Class<?> c when c == JsonNode.class -> texts()
          .map(text -> MAPPER.createObjectNode().put("goal", text).put("level", 3).set("hidden",
              MAPPER.createArrayNode().add(text).add(0.1).add(Long.MAX_VALUE)));
      case Class<?> c when c.isRecord() -> record(c);
      default -> throw new AssertionError("no arbitrary for " + type);
    };
  }

  private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
    try {
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType)
          .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
