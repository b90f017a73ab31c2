package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads types in Python's notation, and the signatures of our operators in a notation that adds
 * functions: {@code (T -> bool, list[T]) -> list[T]}. One capital letter is a type variable; what
 * is not understood, such as {@code Any}, is an unknown type.
 */
final class TypeReader {

  private static final Type UNKNOWN = new Type.Free("?");
  private static final Map<String, Type> BASIC = Map.of("int", Type.INT, "bool", Type.BOOL, "str",
      Type.STR, "float", Type.FLOAT);

  private final String text;
  private int at;

  private TypeReader(String text) {
    this.text = text;
  }

  static Type read(String text) {
    return new TypeReader(text).type();
  }

  /** Parameter names and types, and the type of the result. */
  record Header(List<String> names, List<Type> types, Type result) {}

  /** Reads {@code solve(xs: list[int], k: int) -> int}; parts that are missing are unknown. */
  static Header header(String signature) {
    var reader = new TypeReader(signature);
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    int open = signature.indexOf('(');
    if (open < 0) {
      return new Header(List.of(), List.of(), UNKNOWN);
    }
    reader.at = open + 1;
    while (!reader.skip(")") && reader.at < signature.length()) {
      names.add(reader.word());
      types.add(reader.skip(":") ? reader.type() : UNKNOWN);
      if (reader.skip("=")) {
        reader.word();
      }
      if (!reader.skip(",") && !reader.peek(")")) {
        reader.at++;
      }
    }
    return new Header(names, types, reader.skip("->") ? reader.type() : UNKNOWN);
  }

  private Type type() {
    if (skip("(")) {
      var parameters = list(")");
      return skip("->") ? new Type.Fun(parameters, type()) : new Type.TupleOf(parameters);
    }
    var name = word();
    var plain = named(name);
    return skip("->") ? new Type.Fun(List.of(plain), type()) : plain;
  }

  private Type named(String name) {
    var parts = skip("[") ? list("]") : List.<Type>of();
    var lower = name.toLowerCase(Locale.ROOT);
    if (name.length() == 1 && Character.isUpperCase(name.charAt(0))) {
      return new Type.Free(name);
    }
    if (BASIC.containsKey(lower)) {
      return BASIC.get(lower);
    }
    return switch (lower) {
      case "list" -> new Type.ListOf(parts.size() == 1 ? parts.getFirst() : UNKNOWN);
      case "tuple" -> parts.isEmpty() ? UNKNOWN : new Type.TupleOf(parts);
      case "dict" -> parts.size() == 2
          ? new Type.DictOf(parts.getFirst(), parts.getLast())
          : new Type.DictOf(UNKNOWN, UNKNOWN);
      default -> UNKNOWN;
    };
  }

  private List<Type> list(String close) {
    var types = new ArrayList<Type>();
    while (!skip(close) && at < text.length()) {
      types.add(type());
      if (!skip(",") && !peek(close)) {
        at++;
      }
    }
    return types;
  }

  private String word() {
    blanks();
    int from = at;
    while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)))) {
      at++;
    }
    if (at == from && at < text.length()) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean peek(String token) {
    blanks();
    return text.startsWith(token, at);
  }

  private boolean skip(String token) {
    boolean there = peek(token);
    if (there) {
      at += token.length();
    }
    return there;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
