package dev.etude.runtime.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types that expressions for one task may have. Small, since each more costs nodes. */
final class Universe {

  private Universe() {}

  /** Types of the signature and their parts, and those that the goal's words suggest. */
  static Set<Type> of(Question question, Hints hints, boolean wide) {
    Set<Type> types = new LinkedHashSet<>();
    types.add(Type.INT);
    types.add(Type.BOOL);
    question.parameters().forEach(variable -> parts(variable.type(), types));
    parts(question.result(), types);
    boolean text = types.contains(Type.STR);
    types.add(Type.list(Type.INT));
    if (text || wide || hints.has("digit", "text", "base", "written", "palindrome", "read")) {
      types.add(Type.STR);
      types.add(Type.list(Type.STR));
    }
    if (wide || hints.has("mean", "average", "half", "percent", "ratio")) {
      types.add(Type.FLOAT);
    }
    var items = List.of(Type.INT, Type.STR).stream().filter(types::contains).toList();
    for (var item : items) {
      if (wide || hints.has("each", "row", "lists", "window", "group", "every", "runs", "run",
          "length", "part")) {
        types.add(Type.list(Type.list(item)));
      }
      if (wide || hints.has("neighbo", "adjacent", "before", "pair", "counterpart", "consecutive",
          "next", "after", "follow")) {
        types.add(Type.pair(item, item));
        types.add(Type.list(Type.pair(item, item)));
      }
      if (wide || hints.has("place", "position", "index", "often", "occur", "number")) {
        types.add(Type.pair(Type.INT, item));
        types.add(Type.list(Type.pair(Type.INT, item)));
      }
      if (hints.has("often", "occur", "frequen", "count")) {
        types.add(new Type.DictOf(item, Type.INT));
        types.add(Type.pair(item, Type.INT));
        types.add(Type.list(Type.pair(item, Type.INT)));
      }
    }
    if (hints.has("sort", "rank", "order", "by")) {
      types.add(Type.pair(Type.INT, Type.INT));
      if (text) {
        types.add(Type.pair(Type.INT, Type.STR));
      }
    }
    return types;
  }

  private static void parts(Type type, Set<Type> types) {
    type.parts().forEach(part -> parts(part, types));
    types.add(type);
    if (type instanceof Type.DictOf(var key, var value)) {
      types.add(Type.list(key));
      types.add(Type.list(value));
      types.add(Type.pair(key, value));
      types.add(Type.list(Type.pair(key, value)));
    }
    if (type instanceof Type.TupleOf || type == Type.STR) {
      types.add(Type.list(type));
    }
  }
}
