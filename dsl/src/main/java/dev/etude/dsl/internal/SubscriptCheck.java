package dev.etude.dsl.internal;

import java.util.function.Function;
import java.util.function.Predicate;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.tools.WideningCategories;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.syntax.Types;

/**
 * Part of the fourth layer: what stands in {@code x[i]}. Groovy reads a property by its name where
 * {@code x} is anything and {@code i} is text, even in code that is statically compiled; so {@code
 * x} must be a map, text, or a list or array with a number, a range or numbers in the brackets.
 */
final class SubscriptCheck extends CodeVisitorSupport {

  private final SourceUnit unit;
  private final Function<Expression, ClassNode> types;
  private final Predicate<Expression> reported;

  /** {@code reported}: what was refused already, and is not said again. */
  SubscriptCheck(SourceUnit unit, Function<Expression, ClassNode> types,
      Predicate<Expression> reported) {
    this.unit = unit;
    this.types = types;
    this.reported = reported;
  }

  @Override
  public void visitBinaryExpression(BinaryExpression binary) {
    if (binary.getOperation().getType() == Types.LEFT_SQUARE_BRACKET
        && !reported.test(binary.getLeftExpression())) {
      check(binary, types.apply(binary.getLeftExpression()),
          types.apply(binary.getRightExpression()));
    }
    super.visitBinaryExpression(binary);
  }

  private void check(BinaryExpression binary, ClassNode object, ClassNode index) {
    boolean positions = isNumber(index) || is(index, ClassHelper.RANGE_TYPE)
        || is(index, ClassHelper.LIST_TYPE);
    boolean known = is(object, ClassHelper.MAP_TYPE)
        || positions && (object.isArray() || is(object, ClassHelper.LIST_TYPE)
            || is(object, ClassHelper.STRING_TYPE) || is(object, ClassHelper.GSTRING_TYPE));
    if (!known) {
      ScriptError.report(unit, binary.getRightExpression(), 0, "not-available",
          "`[ ]` with " + Vocabulary.type(index) + " is not available on "
              + Vocabulary.type(object),
          is(object, ClassHelper.LIST_TYPE)
              ? "a list is read with a number"
              : "say what it is, such as `List<Integer> xs` or `Map<String, Integer> counts`");
    }
  }

  private static boolean isNumber(ClassNode type) {
    return WideningCategories.isNumberCategory(ClassHelper.getWrapper(type));
  }

  private static boolean is(ClassNode type, ClassNode wanted) {
    return type.equals(wanted) || type.isDerivedFrom(wanted) || type.implementsInterface(wanted);
  }
}
