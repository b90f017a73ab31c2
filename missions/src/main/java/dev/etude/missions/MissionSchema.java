package dev.etude.missions;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code mission.schema.json}: what a mission may say. Thread-safe. */
final class MissionSchema {

  private final JsonNode root;
  private final Schema schema;

  MissionSchema() {
    try (InputStream in = MissionSchema.class.getResourceAsStream("mission.schema.json")) {
      root = new JsonMapper().readTree(Objects.requireNonNull(in, "mission.schema.json"));
      schema = SchemaRegistry.withDefaultDialect(dialect()).getSchema(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JSON Schema, and two words of ours that bound amounts with a unit. */
  private static Dialect dialect() {
    return Dialect.builder(Dialects.getDraft202012()).keyword(new AnnotationKeyword("x-minimum"))
        .keyword(new AnnotationKeyword("x-maximum")).build();
  }

  SchemaNode node() {
    return new SchemaNode(root, root);
  }

  List<Error> validate(JsonNode mission) {
    return schema.validate(mission);
  }
}
