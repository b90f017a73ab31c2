package dev.etude.missions;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sort of YAML file may say. Thread-safe. */
final class YamlSchema {

  private final JsonNode root;
  private final Schema schema;

  YamlSchema(InputStream text) {
    root = new JsonMapper().readTree(text);
    schema = SchemaRegistry.withDefaultDialect(dialect()).getSchema(root);
  }

  /** JSON Schema, and two words of ours that bound amounts with a unit. */
  private static Dialect dialect() {
    return Dialect.builder(Dialects.getDraft202012()).keyword(new AnnotationKeyword("x-minimum"))
        .keyword(new AnnotationKeyword("x-maximum")).build();
  }

  SchemaNode node() {
    return new SchemaNode(root, root);
  }

  List<Error> validate(JsonNode file) {
    return schema.validate(file);
  }
}
