package dev.etude.dsl.task;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.etude.memory.Sha256;
import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyJson;
import dev.etude.sandbox.value.PyValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Tasks as JSON, whole: what comes back is equal to what was written. */
public final class TaskJson {

  /** Tests and judges say which sort they are. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Typed {}

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addMixIn(Tests.class, Typed.class).addMixIn(Judge.class, Typed.class)
      .addModule(new SimpleModule().addSerializer(PyValue.class, new Values())
          .addDeserializer(PyValue.class, new ValuesBack()))
      .build();

  private TaskJson() {}

  /** The task as a tree. */
  public static JsonNode write(Task task) {
    return MAPPER.valueToTree(task);
  }

  /** The task of a tree that {@link #write} made. */
  public static Task read(JsonNode tree) {
    return MAPPER.treeToValue(tree, Task.class);
  }

  /** SHA-256 of all but the id: two tasks with the same hash ask for the same. */
  public static String hash(Task task) {
    return Sha256.hex(MAPPER.writeValueAsBytes(task.withId("")));
  }

  private static final class Values extends ValueSerializer<PyValue> {

    @Override
    public void serialize(PyValue value, JsonGenerator out, SerializationContext context) {
      out.writeTree(PyJson.write(value));
    }
  }

  private static final class ValuesBack extends ValueDeserializer<PyValue> {

    @Override
    public PyValue deserialize(JsonParser in, DeserializationContext context) {
      return PyJson.read(context.readTree(in));
    }

    @Override
    public PyValue getNullValue(DeserializationContext context) {
      return new PyValue.None();
    }
  }
}
