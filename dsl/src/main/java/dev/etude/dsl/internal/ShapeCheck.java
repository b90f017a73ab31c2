package dev.etude.dsl.internal;

import java.math.BigDecimal;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.ElvisOperatorExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.UnaryPlusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.syntax.Types;

/**
 * The second layer: the constructs a script may be made of. It runs on the tree as it was parsed,
 * before any transform and any look-up of classes, so that nothing in a script can run at compile
 * time.
 */
final class ShapeCheck extends RefusedShapes {

  /** How deep expressions and statements may nest. */
  static final int DEEPEST = 80;

  private static final int CLOSURES = 100;
  private static final int ENTRIES = 200;
  private static final int DIGITS = 30;
  private static final int SCALE = 400;

  /** Names through which Groovy hands out its own machinery. */
  private static final Set<String> MACHINERY = Set.of("class", "getClass", "metaClass",
      "getMetaClass", "setMetaClass", "owner", "getOwner", "delegate", "getDelegate", "setDelegate",
      "thisObject", "getThisObject", "binding", "getBinding", "setBinding", "resolveStrategy",
      "setResolveStrategy", "invokeMethod", "getProperty", "setProperty", "properties",
      "getProperties", "metaPropertyValues", "evaluate", "propertyMissing", "methodMissing",
      "mixin", "with", "tap",
      "rehydrate", "dehydrate", "curry", "memoize", "trampoline", "asWritable", "wait", "notify",
      "notifyAll", "finalize", "clone");

  private int depth;
  private int closures;
  private boolean tooDeep;

  ShapeCheck(SourceUnit unit) {
    super(unit);
  }

  private void nested(ASTNode node, Runnable inside) {
    if (depth >= DEEPEST) {
      if (!tooDeep) {
        tooDeep = true;
        report(node, 1, "too-deep", "code nests more than " + DEEPEST + " deep",
            "give a part of it a name");
      }
      return;
    }
    depth++;
    inside.run();
    depth--;
  }

  private void name(ASTNode node, String name) {
    if (MACHINERY.contains(name) || name.startsWith("$") || name.startsWith("__")) {
      refuse(node, name.length(), name, "");
    }
  }

  @Override
  public void visitBlockStatement(BlockStatement block) {
    for (Statement statement : block.getStatements()) {
      if (statement.getStatementLabels() != null) {
        refuse(statement, statement.getStatementLabels().getFirst(),
            "labels have no meaning in scripts");
      }
    }
    nested(block, () -> super.visitBlockStatement(block));
  }

  @Override
  public void visitForLoop(ForStatement loop) {
    if (loop.getCollectionExpression() instanceof ClosureListExpression) {
      refuse(loop, 3, "for (;;)", "use `for (i in 1..n)`");
    } else {
      nested(loop, () -> super.visitForLoop(loop));
    }
  }

  @Override
  public void visitIfElse(IfStatement statement) {
    nested(statement, () -> super.visitIfElse(statement));
  }

  @Override
  public void visitMethodCallExpression(MethodCallExpression call) {
    if (!(call.getMethod() instanceof ConstantExpression method)) {
      refuse(call, call.getMethod().getText(), "write the name itself");
    } else if (call.isSpreadSafe()) {
      refuse(method, "*.", "use `collect { it." + method.getText() + "() }`");
    } else {
      name(method, method.getText());
    }
    nested(call, () -> {
      // The receiver of a bare word is a `this` that nobody wrote.
      if (!call.isImplicitThis()) {
        call.getObjectExpression().visit(this);
      }
      call.getMethod().visit(this);
      call.getArguments().visit(this);
    });
  }

  @Override
  public void visitTernaryExpression(TernaryExpression ternary) {
    nested(ternary, () -> super.visitTernaryExpression(ternary));
  }

  @Override
  public void visitShortTernaryExpression(ElvisOperatorExpression elvis) {
    nested(elvis, () -> super.visitShortTernaryExpression(elvis));
  }

  @Override
  public void visitBinaryExpression(BinaryExpression binary) {
    int operator = binary.getOperation().getType();
    if (operator == Types.FIND_REGEX || operator == Types.MATCH_REGEX) {
      refuse(binary, 1, binary.getOperation().getText(),
          "use `contains`, `startsWith`, `tokenize`");
    }
    nested(binary, () -> super.visitBinaryExpression(binary));
  }

  @Override
  public void visitDeclarationExpression(DeclarationExpression declaration) {
    declaration.getAnnotations()
        .forEach(annotation -> refuse(annotation, "@" + annotation.getClassNode().getName(), ""));
    if (declaration.isMultipleAssignmentDeclaration()) {
      refuse(declaration, "def (a, b) = ...", "give each name its own line");
      return;
    }
    super.visitDeclarationExpression(declaration);
  }

  @Override
  public void visitPrefixExpression(PrefixExpression prefix) {
    nested(prefix, () -> super.visitPrefixExpression(prefix));
  }

  @Override
  public void visitPostfixExpression(PostfixExpression postfix) {
    nested(postfix, () -> super.visitPostfixExpression(postfix));
  }

  @Override
  public void visitNotExpression(NotExpression not) {
    nested(not, () -> super.visitNotExpression(not));
  }

  @Override
  public void visitUnaryMinusExpression(UnaryMinusExpression minus) {
    nested(minus, () -> super.visitUnaryMinusExpression(minus));
  }

  @Override
  public void visitUnaryPlusExpression(UnaryPlusExpression plus) {
    nested(plus, () -> super.visitUnaryPlusExpression(plus));
  }

  @Override
  public void visitClosureExpression(ClosureExpression closure) {
    if (++closures > CLOSURES) {
      refuse(closure, 1, "{", "a script has at most " + CLOSURES + " closures");
      return;
    }
    if (closure.getParameters() != null) {
      for (Parameter parameter : closure.getParameters()) {
        parameter.getAnnotations().forEach(
            annotation -> refuse(annotation, "@" + annotation.getClassNode().getName(), ""));
        if (parameter.hasInitialExpression()) {
          refuse(parameter, parameter.getName() + " =", "parameters have no default values here");
        }
        name(parameter, parameter.getName());
      }
    }
    nested(closure, () -> super.visitClosureExpression(closure));
  }

  @Override
  public void visitListExpression(ListExpression list) {
    entries(list, list.getExpressions().size());
    nested(list, () -> super.visitListExpression(list));
  }

  @Override
  public void visitMapExpression(MapExpression map) {
    entries(map, map.getMapEntryExpressions().size());
    nested(map, () -> super.visitMapExpression(map));
  }

  private void entries(ASTNode node, int size) {
    if (size > ENTRIES) {
      refuse(node, 1, "[", "a list or map written out has at most " + ENTRIES + " entries");
    }
  }

  @Override
  public void visitPropertyExpression(PropertyExpression property) {
    if (!(property.getProperty() instanceof ConstantExpression fact)) {
      refuse(property, property.getProperty().getText(), "write the name itself");
    } else if (property.isSpreadSafe()) {
      refuse(fact, "*.", "use `collect { it." + fact.getText() + " }`");
    } else {
      name(fact, fact.getText());
    }
    nested(property, () -> super.visitPropertyExpression(property));
  }

  @Override
  public void visitConstantExpression(ConstantExpression constant) {
    if (constant.getValue() instanceof Number number && number.toString().length() > DIGITS) {
      refuse(constant, constant.getText().substring(0, 8) + "...",
          "a number has at most " + DIGITS + " digits");
    }
    if (constant.getValue() instanceof BigDecimal decimal && Math.abs(decimal.scale()) > SCALE) {
      refuse(constant, constant.getText(), "a number lies within 1e-" + SCALE + " and 1e" + SCALE);
    }
  }

  @Override
  public void visitVariableExpression(VariableExpression variable) {
    if (variable.isThisExpression() || variable.isSuperExpression()) {
      refuse(variable, variable.getName().length(), variable.getName(), "");
    } else {
      name(variable, variable.getName());
    }
  }

  @Override
  public void visitGStringExpression(GStringExpression text) {
    for (Expression value : text.getValues()) {
      if (value instanceof ClosureExpression) {
        refuse(value, "${->}", "write `${ ... }`");
      }
    }
    nested(text, () -> super.visitGStringExpression(text));
  }

  @Override
  public void visitCastExpression(CastExpression cast) {
    nested(cast, () -> super.visitCastExpression(cast));
  }
}
