package dev.etude.sandbox.internal.worker;

import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Annotations that Python evaluates without an error and without an effect, given what the names in
 * them stand for.
 *
 * @param known the names that stand for a type: those of {@link #PLAIN}, of {@code typing}, and
 *     classes
 */
record Annotations(Set<String> known) {

  /** Types that have their names everywhere. */
  static final Set<String> PLAIN = Set.of("int", "float", "bool", "complex", "str", "bytes",
      "bytearray", "object", "list", "tuple", "set", "frozenset", "dict");
  private static final Set<String> CONTAINERS = Set.of("list", "tuple", "set", "frozenset", "dict");

  private static final Set<String> ONE = Set.of("List", "Set", "FrozenSet", "Deque", "Counter",
      "Sequence", "MutableSequence", "Iterable", "Iterator", "Collection", "AbstractSet",
      "MutableSet", "Optional", "Type");
  private static final Set<String> TWO = Set.of("Dict", "DefaultDict", "OrderedDict", "Mapping",
      "MutableMapping");
  private static final Set<String> SPECIAL = Set.of("Tuple", "Union", "Callable", "Any", "Hashable",
      "Sized", "Generator");
  /** Nothing without brackets. */
  private static final Set<String> INCOMPLETE = Set.of("Optional", "Union");

  /** Whether {@code typing} has that name, and this class knows what it takes. */
  static boolean isOfTyping(String name) {
    return ONE.contains(name) || TWO.contains(name) || SPECIAL.contains(name);
  }

  boolean fit(ExprTy node) {
    return switch (node) {
      case ExprTy.Constant _ -> isNone(node);
      case ExprTy.Name it -> known.contains(it.id) && !INCOMPLETE.contains(it.id);
      case ExprTy.BinOp it -> it.op == OperatorTy.BitOr && fit(it.left) && fit(it.right)
          && !(isNone(it.left) && isNone(it.right));
      case ExprTy.Subscript it when it.value instanceof ExprTy.Name name -> known.contains(name.id)
          && fit(name.id, it.slice instanceof ExprTy.Tuple many
              ? List.of(many.elements)
              : List.of(it.slice));
      default -> false;
    };
  }

  /** Whether such parts may stand in brackets after a name. */
  private boolean fit(String name, List<ExprTy> parts) {
    if (name.equals("Callable")) {
      return parts.size() == 2 && fit(parts.get(1))
          && (isDots(parts.get(0))
              || parts.get(0) instanceof ExprTy.List it
                  && Stream.of(it.elements).allMatch(this::fit));
    }
    if (name.equals("Tuple") || name.equals("tuple")) {
      int types = parts.size() == 2 && isDots(parts.get(1)) ? 1 : parts.size();
      return types > 0 && parts.subList(0, types).stream().allMatch(this::fit);
    }
    return !parts.isEmpty() && parts.stream().allMatch(this::fit)
        && (name.equals("Union") || CONTAINERS.contains(name)
            || ONE.contains(name) && parts.size() == 1
            || TWO.contains(name) && parts.size() == 2
            || name.equals("Generator") && parts.size() == 3);
  }

  private static boolean isNone(ExprTy node) {
    return isConstant(node, ConstantValue.Kind.NONE);
  }

  private static boolean isDots(ExprTy node) {
    return isConstant(node, ConstantValue.Kind.ELLIPSIS);
  }

  private static boolean isConstant(ExprTy node, ConstantValue.Kind kind) {
    return node instanceof ExprTy.Constant it && it.value.kind == kind;
  }
}
