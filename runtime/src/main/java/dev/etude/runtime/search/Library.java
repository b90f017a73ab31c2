package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All operators there are, and their instances for the types of a task. */
final class Library {

  /** In a fixed order, which the search follows. */
  static final List<Operator> ALL = all();

  private Library() {}

  private static List<Operator> all() {
    var all = new ArrayList<Operator>();
    all.addAll(Arithmetic.operators());
    all.addAll(Lists.operators());
    all.addAll(Functions.operators());
    all.addAll(Texts.operators());
    all.addAll(Logic.operators());
    all.addAll(Dicts.operators());
    all.addAll(Grids.operators());
    return List.copyOf(all);
  }

  /**
   * The operator with its type variables replaced in every way that stays within some types. A
   * variable {@code O} stands for types with an order, {@code B} for those without lists,
   * {@code H} and {@code K} for types that can be keys.
   */
  static List<Operator> instances(Operator operator, Collection<Type> universe) {
    var names = new LinkedHashSet<String>();
    operator.parameters().forEach(type -> names(type, names));
    names(operator.result(), names);
    var found = new ArrayList<Operator>();
    extend(operator, List.copyOf(names), new HashMap<>(), universe, found);
    return found;
  }

  private static void extend(Operator operator, List<String> names, Map<String, Type> bound,
      Collection<Type> universe, List<Operator> found) {
    if (bound.size() == names.size()) {
      var instance = operator.bind(bound);
      if (universe.contains(instance.result())
          && instance.parameters().stream().allMatch(type -> within(type, universe))) {
        found.add(instance);
      }
      return;
    }
    var name = names.get(bound.size());
    for (var type : universe) {
      if (allowed(name, type)) {
        bound.put(name, type);
        extend(operator, names, bound, universe, found);
        bound.remove(name);
      }
    }
  }

  /** The operator of this name that takes arguments of these types. */
  static Optional<Operator> named(String name, List<Type> arguments) {
    return ALL.stream().flatMap(operator -> instance(operator, name, arguments).stream())
        .findFirst();
  }

  /** The operator for these arguments, if it has this name and takes them. */
  static Optional<Operator> instance(Operator operator, String name, List<Type> arguments) {
    if (!operator.name().equals(name) || operator.parameters().size() != arguments.size()) {
      return Optional.empty();
    }
    var bound = new HashMap<String, Type>();
    for (int i = 0; i < arguments.size(); i++) {
      if (!operator.parameters().get(i).match(arguments.get(i), bound)) {
        return Optional.empty();
      }
    }
    return Optional.of(bound.isEmpty() ? operator : operator.bind(bound));
  }

  private static boolean within(Type type, Collection<Type> universe) {
    return type instanceof Type.Fun(var parameters, var result)
        ? universe.contains(result) && universe.containsAll(parameters)
        : universe.contains(type);
  }

  private static boolean allowed(String name, Type type) {
    return switch (name) {
      case "O" -> !(type instanceof Type.DictOf) && type != Type.BOOL;
      case "B" -> type != Type.BOOL && isKey(type);
      case "H", "K" -> isKey(type);
      default -> true;
    };
  }

  /** Whether Python can hash values of a type. */
  static boolean isKey(Type type) {
    return switch (type) {
      case Type.Basic _ -> true;
      case Type.TupleOf(var items) -> items.stream().allMatch(Library::isKey);
      case Type.ListOf _,Type.DictOf _,Type.Fun _,Type.Free _ -> false;
    };
  }

  private static void names(Type type, Set<String> names) {
    if (type instanceof Type.Free(var name)) {
      names.add(name);
    }
    type.parts().forEach(part -> names(part, names));
  }
}
