package dev.etude.runtime.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A typed operation: what it computes, what it costs the search, and how Python writes it.
 *
 * <p>
 * The form is Python with holes: {@code {0}} takes any expression, {@code {0:11}} one that binds at
 * least as tight as that, {@code {0:p}} one that a subscript or method call can follow, and
 * {@code {0:i}} something to iterate over. {@code precedence} says how tight the whole binds.
 *
 * @param name unique among the operators of one type; also its name in the notation of concepts
 * @param cost what it adds to the cost of an expression; 2 is common, 7 is rare
 */
record Operator(String name, int cost, List<Type> parameters, Type result, String form,
    int precedence, Set<Trait> traits, Semantics semantics) {

  /** Binds as tight as a name, a call or a subscript. */
  static final int TIGHT = 15;

  /** What the search and the printer have to know beyond the type. */
  enum Trait {
    /** Its two arguments may be swapped. */
    COMMUTATIVE,
    /** Not every argument is evaluated. */
    LAZY,
    /** Printed as a loop, so it may not stand within a lambda. */
    LOOP,
    /** Its form gives an iterator, which has to be made a list where a list is wanted. */
    ITERATOR
  }

  /** What an operator computes from arguments none of which is an error, unless it is lazy. */
  @FunctionalInterface
  interface Semantics {
    Object apply(Object[] arguments);
  }

  Operator {
    parameters = List.copyOf(parameters);
  }

  /** An operator that binds tight, such as a call. */
  static Operator of(String name, int cost, String signature, String form, Semantics semantics) {
    return of(name, cost, signature, form, TIGHT, semantics);
  }

  static Operator of(String name, int cost, String signature, String form, int precedence,
      Semantics semantics) {
    if (!(TypeReader.read(signature) instanceof Type.Fun(var parameters, var result))) {
      throw new IllegalArgumentException("`" + signature + "` is not the type of a function");
    }
    return new Operator(name, cost, parameters, result, form, precedence, Set.of(), semantics);
  }

  Operator with(Trait... more) {
    return new Operator(name, cost, parameters, result, form, precedence,
        EnumSet.copyOf(Arrays.asList(more)), semantics);
  }

  Operator costing(int other) {
    return new Operator(name, other, parameters, result, form, precedence, traits, semantics);
  }

  /** The same operator in other words. */
  Operator printed(String otherForm, int otherPrecedence) {
    return new Operator(name, cost, parameters, result, otherForm, otherPrecedence, traits,
        semantics);
  }

  Operator bind(Map<String, Type> bound) {
    return new Operator(name, cost, parameters.stream().map(t -> t.with(bound)).toList(),
        result.with(bound), form, precedence, traits, semantics);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
