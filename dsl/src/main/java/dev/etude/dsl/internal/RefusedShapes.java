package dev.etude.dsl.internal;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ArrayExpression;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BitwiseNegationExpression;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.FieldExpression;
import org.codehaus.groovy.ast.expr.LambdaExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.MethodReferenceExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.SpreadMapExpression;
import org.codehaus.groovy.ast.expr.StaticMethodCallExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.DoWhileStatement;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.ast.stmt.ThrowStatement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;
import org.codehaus.groovy.ast.stmt.WhileStatement;
import org.codehaus.groovy.classgen.BytecodeExpression;
import org.codehaus.groovy.control.SourceUnit;

/** The constructs that are never available to scripts, whatever they hold. */
abstract class RefusedShapes extends CodeVisitorSupport {

  private final SourceUnit unit;

  RefusedShapes(SourceUnit unit) {
    this.unit = unit;
  }

  final void report(ASTNode node, int length, String kind, String message, String hint) {
    ScriptError.report(unit, node, length, kind, message, hint);
  }

  final void refuse(ASTNode node, int length, String what, String hint) {
    report(node, length, "not-available", "`" + what + "` is not available to scripts", hint);
  }

  final void refuse(ASTNode node, String what, String hint) {
    refuse(node, 0, what, hint);
  }

  @Override
  public void visitWhileLoop(WhileStatement loop) {
    refuse(loop, 5, "while", "use `for (i in 1..n)` and `break`");
  }

  @Override
  public void visitDoWhileLoop(DoWhileStatement loop) {
    refuse(loop, 2, "do", "use `for (i in 1..n)` and `break`");
  }

  @Override
  public void visitTryCatchFinally(TryCatchStatement statement) {
    refuse(statement, 3, "try", "");
  }

  @Override
  public void visitCatchStatement(CatchStatement statement) {
    refuse(statement, 5, "catch", "");
  }

  @Override
  public void visitThrowStatement(ThrowStatement statement) {
    refuse(statement, 5, "throw", "");
  }

  @Override
  public void visitSynchronizedStatement(SynchronizedStatement statement) {
    refuse(statement, 12, "synchronized", "");
  }

  @Override
  public void visitAssertStatement(AssertStatement statement) {
    refuse(statement, 6, "assert", "test the script in a spec beside it");
  }

  @Override
  public void visitStaticMethodCallExpression(StaticMethodCallExpression call) {
    refuse(call, call.getMethod(), "");
  }

  @Override
  public void visitConstructorCallExpression(ConstructorCallExpression call) {
    refuse(call, 3, "new", "lists are written `[1, 2]`, maps `[a: 1]`");
  }

  @Override
  public void visitArrayExpression(ArrayExpression array) {
    refuse(array, 3, "new", "lists are written `[1, 2]`");
  }

  @Override
  public void visitBitwiseNegationExpression(BitwiseNegationExpression negation) {
    refuse(negation, 1, "~", "");
  }

  @Override
  public void visitLambdaExpression(LambdaExpression lambda) {
    refuse(lambda, "->", "write `{ x -> ... }`");
  }

  @Override
  public void visitAttributeExpression(AttributeExpression attribute) {
    refuse(attribute, ".@", "");
  }

  @Override
  public void visitFieldExpression(FieldExpression field) {
    refuse(field, field.getFieldName(), "");
  }

  @Override
  public void visitMethodPointerExpression(MethodPointerExpression pointer) {
    refuse(pointer, ".&", "write `{ x -> ... }`");
  }

  @Override
  public void visitMethodReferenceExpression(MethodReferenceExpression reference) {
    refuse(reference, "::", "write `{ x -> ... }`");
  }

  @Override
  public void visitSpreadExpression(SpreadExpression spread) {
    refuse(spread, 1, "*", "");
  }

  @Override
  public void visitSpreadMapExpression(SpreadMapExpression spread) {
    refuse(spread, 2, "*:", "");
  }

  @Override
  public void visitClosureListExpression(ClosureListExpression list) {
    refuse(list, ";", "");
  }

  @Override
  public void visitBytecodeExpression(BytecodeExpression code) {
    refuse(code, "bytecode", "");
  }
}
