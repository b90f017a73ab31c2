package dev.etude.runtime.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of an expression, written as Python writes it, such as {@code dict[str, list[int]]}. */
sealed interface Type {

  /** Types without parts. */
  enum Basic implements Type {
    INT, BOOL, STR, FLOAT;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** {@code list[T]}. */
  record ListOf(Type item) implements Type {
    @Override
    public String toString() {
      return "list[" + item + "]";
    }
  }

  /** {@code tuple[A, B]}, of any fixed length. */
  record TupleOf(List<Type> items) implements Type {
    public TupleOf {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "tuple[" + join(items) + "]";
    }
  }

  /** {@code dict[K, V]}. */
  record DictOf(Type key, Type value) implements Type {
    @Override
    public String toString() {
      return "dict[" + key + ", " + value + "]";
    }
  }

  /** A function; only ever the type of a lambda that is an argument. */
  record Fun(List<Type> parameters, Type result) implements Type {
    public Fun {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
      return "(" + join(parameters) + ") -> " + result;
    }
  }

  /** A type variable in the signature of an operator, or a type that is not known yet. */
  record Free(String name) implements Type {
    @Override
    public String toString() {
      return name;
    }
  }

  Type INT = Basic.INT;
  Type BOOL = Basic.BOOL;
  Type STR = Basic.STR;
  Type FLOAT = Basic.FLOAT;

  static Type list(Type item) {
    return new ListOf(item);
  }

  static Type pair(Type first, Type second) {
    return new TupleOf(List.of(first, second));
  }

  /** Parts in reading order. */
  default List<Type> parts() {
    return switch (this) {
      case Basic _,Free _ -> List.of();
      case ListOf(var item) -> List.of(item);
      case TupleOf(var items) -> items;
      case DictOf(var key, var value) -> List.of(key, value);
      case Fun(var parameters, var result) -> java.util.stream.Stream
          .concat(parameters.stream(), java.util.stream.Stream.of(result)).toList();
    };
  }

  /** This type with its variables replaced. */
  default Type with(Map<String, Type> bound) {
    return switch (this) {
      case Basic basic -> basic;
      case Free free -> bound.getOrDefault(free.name(), free);
      case ListOf(var item) -> new ListOf(item.with(bound));
      case TupleOf(var items) -> new TupleOf(items.stream().map(t -> t.with(bound)).toList());
      case DictOf(var key, var value) -> new DictOf(key.with(bound), value.with(bound));
      case Fun(var parameters, var result) -> new Fun(
          parameters.stream().map(t -> t.with(bound)).toList(), result.with(bound));
    };
  }

  /** Binds the variables of this type so that it equals another; false where that cannot be. */
  default boolean match(Type other, Map<String, Type> bound) {
    if (this instanceof Free(var name)) {
      var before = bound.putIfAbsent(name, other);
      return before == null || before.equals(other);
    }
    if (getClass() != other.getClass() || parts().size() != other.parts().size()) {
      return false;
    }
    if (this instanceof Basic) {
      return this == other;
    }
    for (int i = 0; i < parts().size(); i++) {
      if (!parts().get(i).match(other.parts().get(i), bound)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a variable is left. */
  default boolean isOpen() {
    return this instanceof Free || parts().stream().anyMatch(Type::isOpen);
  }

  /** The most special type both agree on, where an unknown part gives way to a known one. */
  static Optional<Type> merge(Type a, Type b) {
    if (a instanceof Free) {
      return Optional.of(b);
    }
    if (b instanceof Free) {
      return Optional.of(a);
    }
    var bound = new HashMap<String, Type>();
    if (a.equals(b)) {
      return Optional.of(a);
    }
    if (a instanceof ListOf(var x) && b instanceof ListOf(var y)) {
      return merge(x, y).map(ListOf::new);
    }
    if (a instanceof DictOf(var k, var v) && b instanceof DictOf(var l, var w)) {
      return merge(k, l).flatMap(key -> merge(v, w).map(value -> new DictOf(key, value)));
    }
    if (a instanceof TupleOf(var xs) && b instanceof TupleOf(var ys) && xs.size() == ys.size()) {
      var items = new java.util.ArrayList<Type>();
      for (int i = 0; i < xs.size(); i++) {
        merge(xs.get(i), ys.get(i)).ifPresent(items::add);
      }
      return items.size() == xs.size() ? Optional.of(new TupleOf(items)) : Optional.empty();
    }
    return a.match(b, bound) ? Optional.of(b) : Optional.empty();
  }

  private static String join(List<Type> types) {
    return types.stream().map(Type::toString).collect(Collectors.joining(", "));
  }
}
