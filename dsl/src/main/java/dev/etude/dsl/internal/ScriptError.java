package dev.etude.dsl.internal;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** A problem found by one of our layers, on its way through the compiler's error collector. */
final class ScriptError extends SyntaxException {

  private static final long serialVersionUID = 1;

  final String kind;
  final String hint;
  final int length;

  private ScriptError(ASTNode node, int length, String kind, String message, String hint) {
    super(message, node.getLineNumber(), node.getColumnNumber(), node.getLastLineNumber(),
        node.getLastColumnNumber());
    this.kind = kind;
    this.hint = hint;
    this.length = length;
  }

  /** Reports a problem with a node; {@code length} 0: as long as the node is on its first line. */
  static void report(SourceUnit unit, ASTNode node, int length, String kind, String message,
      String hint) {
    var error = new ScriptError(node, length, kind, message, hint);
    unit.getErrorCollector().addErrorAndContinue(new SyntaxErrorMessage(error, unit));
  }
}
