package dev.etude.runtime.trainer;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.etude.dsl.task.Task;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks as JSON, whole: what comes back is equal to what was written. */
public final class TaskJson {

  /** Sealed types say which of theirs they are. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Typed {}

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addMixIn(PyValue.class, Typed.class).addMixIn(Tests.class, Typed.class).build();

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
  static String hash(Task task) {
    try {
      byte[] content = MAPPER.writeValueAsBytes(task.withId(""));
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
