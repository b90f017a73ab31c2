package dev.etude.dsl.internal;

import java.util.Map;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.control.SourceUnit;

/**
 * What to say where something is asked of a value whose type Groovy does not see: honest authors
 * meet this more often than any other problem.
 */
final class Untyped {

  /** Operators by the methods Groovy looks for. */
  private static final Map<String, String> OPERATORS = Map.ofEntries(
      Map.entry("plus", "+"), Map.entry("minus", "-"), Map.entry("multiply", "*"),
      Map.entry("div", "/"), Map.entry("mod", "%"), Map.entry("remainder", "%"),
      Map.entry("power", "**"), Map.entry("compareTo", "<=>"), Map.entry("leftShift", "<<"),
      Map.entry("rightShift", ">>"), Map.entry("and", "&"), Map.entry("or", "|"),
      Map.entry("xor", "^"));

  private Untyped() {}

  /** Reports that the type of an expression is not seen. */
  static void report(SourceUnit unit, Expression place) {
    String name = name(place);
    ScriptError.report(unit, place, place instanceof VariableExpression ? name.length() : 0,
        "untyped",
        "the type of " + (name.isEmpty() ? "this" : "`" + name + "`") + " is not known here",
        name.equals("sum")
            ? "use `total`, which is a number"
            : "say it where it begins, such as `Skill best = null`, `List<Double> xs = []` or"
                + " `{ Outcome o -> ... }`");
  }

  private static String name(Expression place) {
    return switch (place) {
      case VariableExpression variable -> variable.getName();
      case MethodCallExpression call when call.getMethodAsString() != null ->
        call.getMethodAsString();
      default -> "";
    };
  }

  /**
   * Reports a call that nobody wrote: of an operator, or of what {@code 3 4} is read as.
   *
   * @param right the types of the arguments
   */
  static void reportOperation(SourceUnit unit, MethodCallExpression call, ClassNode left,
      ClassNode[] right) {
    Expression first = call.getObjectExpression();
    String operator = OPERATORS.get(call.getMethodAsString());
    if (operator == null) {
      ScriptError.report(unit, call, 0, "syntax", "these words do not fit together", "");
    } else if (ClassHelper.isObjectType(left)) {
      report(unit, first);
    } else if (ClassHelper.isObjectType(right[0])) {
      report(unit, ((TupleExpression) call.getArguments()).getExpression(0));
    } else {
      ScriptError.report(unit, first, 0, "wrong-type", "`" + operator + "` does not go between "
          + Vocabulary.type(left) + " and " + Vocabulary.type(right[0]), "");
    }
  }
}
