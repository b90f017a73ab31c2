package dev.etude.missions;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A part of a schema, with references followed. */
record SchemaNode(JsonNode root, JsonNode node) {

  SchemaNode property(String name) {
    return new SchemaNode(root, node.path("properties").path(name));
  }

  /** The part that describes the value at a pointer. */
  SchemaNode at(String pointer) {
    SchemaNode here = this;
    for (String step : pointer.split("/", -1)) {
      if (!step.isEmpty()) {
        here = here.annotated("items").isObject() ? here.items() : here.property(step);
      }
    }
    return here;
  }

  /** The part that describes each of a list. */
  SchemaNode items() {
    return new SchemaNode(root, annotated("items"));
  }

  List<String> keys() {
    return List.copyOf(node.path("properties").propertyNames());
  }

  JsonNode byDefault() {
    return node.path("default");
  }

  /** A text that says something of the value; empty where nothing is said. */
  String annotation(String name) {
    return annotated(name).asString("");
  }

  List<String> examples() {
    return annotated("examples").valueStream().map(JsonNode::asString).toList();
  }

  JsonNode annotated(String name) {
    JsonNode own = node.path(name);
    String reference = node.path("$ref").asString("");
    return own.isMissingNode() && !reference.isEmpty()
        ? root.at(reference.substring(1)).path(name)
        : own;
  }
}
