package dev.etude.runtime.search;

import java.util.List;

/**
 * A typed expression. Variables are slots of an environment: the arguments of the function come
 * first, the parameters of lambdas follow in order of nesting.
 */
sealed interface Expr {

  Type type();

  /** The value, or {@link Values#ERROR} where Python would raise. */
  Object eval(Object[] environment);

  /** How many operators, variables and constants it is made of. */
  int size();

  /** A variable. */
  record Var(int slot, Type type) implements Expr {
    @Override
    public Object eval(Object[] environment) {
      return environment[slot];
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** A constant. */
  record Const(Object value, Type type) implements Expr {
    @Override
    public Object eval(Object[] environment) {
      return value;
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** A function that is an argument of an operator. */
  record Lambda(List<Var> parameters, Expr body) implements Expr {
    @Override
    public Type type() {
      return new Type.Fun(parameters.stream().map(Var::type).toList(), body.type());
    }

    @Override
    public Object eval(Object[] environment) {
      return new Closure(this, environment);
    }

    @Override
    public int size() {
      return body.size();
    }
  }

  /** An operator applied to arguments. */
  record Apply(Operator operator, List<Expr> arguments) implements Expr {
    @Override
    public Type type() {
      return operator.result();
    }

    @Override
    public Object eval(Object[] environment) {
      int count = arguments.size();
      var values = new Object[count];
      boolean lazy = operator.is(Operator.Trait.LAZY);
      for (int i = 0; i < count; i++) {
        values[i] = arguments.get(i).eval(environment);
        if (values[i] == Values.ERROR && !lazy) {
          return Values.ERROR;
        }
      }
      return operator.semantics().apply(values);
    }

    @Override
    public int size() {
      int size = 1;
      for (var argument : arguments) {
        size += argument.size();
      }
      return size;
    }
  }
}
