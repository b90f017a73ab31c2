package dev.etude.dsl.internal;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Trust;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.SourceUnit;
import org.jspecify.annotations.Nullable;

/** The outside of a script: one block, opened by its entry word, and nothing beside it. */
final class ModuleCheck {

  private static final List<String> WORDS = List.of("strategy", "curve", "gate", "repairs",
      "family");

  private final SourceUnit unit;
  private final String word;
  private final Trust trust;

  ModuleCheck(SourceUnit unit, String word, Trust trust) {
    this.unit = unit;
    this.word = word;
    this.trust = trust;
  }

  /** The block of the script, or null where it has none; problems go to the unit. */
  @Nullable
  ClosureExpression check() {
    ModuleNode module = unit.getAST();
    if (trust == Trust.STRICT) {
      outside(module);
    }
    // A statement without a place was not written by the author: it stands for nothing at all.
    List<Statement> statements = module.getStatementBlock().getStatements().stream()
        .filter(statement -> statement.getLineNumber() > 0).toList();
    ClosureExpression first = null;
    int line = 0;
    for (Statement statement : statements) {
      ClosureExpression block = block(statement, word).orElse(null);
      if (block == null) {
        stray(statement);
      } else if (first != null) {
        refuse(statement, word.length(), "second-block", "`" + word
            + "` is already there, on line " + line, "a script has one block");
      } else {
        first = block;
        line = statement.getLineNumber();
      }
    }
    if (first == null && !unit.getErrorCollector().hasErrors()) {
      refuse(module.getStatementBlock(), 1, "no-block",
          "the script has no `" + word + " { }` block", "");
    }
    return first;
  }

  private void outside(ModuleNode module) {
    if (module.getPackage() != null) {
      refuse(module.getPackage(), 0, "package", "`package` is not available to scripts",
          "delete it; the name of the file is the name of the script");
    }
    module.getImports().forEach(this::refuseImport);
    module.getStarImports().forEach(this::refuseImport);
    module.getStaticImports().values().forEach(this::refuseImport);
    module.getStaticStarImports().values().forEach(this::refuseImport);
    for (MethodNode method : module.getMethods()) {
      refuse(method, 0, "method",
          "`" + method.getName() + "`: methods are not available to scripts",
          "write `def " + method.getName() + " = { ... }` inside the block");
    }
    module.getClasses().stream().filter(type -> !type.isScriptBody() && !type.isScript())
        .forEach(type -> refuse(type, 0, "class",
            "`" + type.getNameWithoutPackage() + "`: classes are not available to scripts",
            "use maps and lists"));
    module.getClasses().stream().filter(type -> type.isScript() || type.isScriptBody())
        .forEach(this::annotations);
  }

  private void annotations(AnnotatedNode node) {
    // One without a place was not written by the author: it is the compiler's own.
    node.getAnnotations().stream().filter(annotation -> annotation.getLineNumber() > 0)
        .forEach(annotation -> refuse(annotation, 0, "annotation",
            "annotations are not available to scripts", "delete it"));
  }

  private void refuseImport(ImportNode node) {
    ASTNode place = node.getLineNumber() > 0 || node.getAnnotations().isEmpty()
        ? node
        : node.getAnnotations().getFirst();
    annotations(node);
    refuse(place, 0, "import", "`import` is not available to scripts",
        "everything a script may use is there without one");
  }

  /** The block that a statement is, where it is one of that word. */
  static Optional<ClosureExpression> block(Statement statement, String word) {
    if (statement instanceof ExpressionStatement expression
        && expression.getExpression() instanceof MethodCallExpression call
        && call.isImplicitThis() && word.equals(call.getMethodAsString())
        && call.getArguments() instanceof ArgumentListExpression arguments
        && arguments.getExpressions().size() == 1
        && arguments.getExpression(0) instanceof ClosureExpression closure
        && (closure.getParameters() == null || closure.getParameters().length == 0)) {
      return Optional.of(closure);
    }
    return Optional.empty();
  }

  private void stray(Statement statement) {
    if (statement instanceof ExpressionStatement expression
        && expression.getExpression() instanceof MethodCallExpression call
        && call.isImplicitThis() && call.getMethod() instanceof ConstantExpression name) {
      strayCall(name);
    } else if (statement instanceof ExpressionStatement expression
        && expression.getExpression() instanceof VariableExpression name
        && name.getName().equals(word)) {
      refuse(name, 0, "no-block", "`" + word + "` takes one block", "write `" + word + " { ... }`");
    } else {
      refuse(statement, 0, "outside", "this stands outside the `" + word + " { }` block",
          "move it inside");
    }
  }

  private void strayCall(ConstantExpression name) {
    String text = String.valueOf(name.getValue());
    if (text.equals(word)) {
      refuse(name, 0, "no-block", "`" + word + "` takes one block", "write `" + word + " { ... }`");
    } else if (WORDS.contains(text)) {
      refuse(name, 0, "other-kind", "`" + text + "` opens another kind of script",
          "this one must be a `" + word + " { }`");
    } else {
      String hint = DidYouMean.hint(text, List.of(word));
      refuse(name, 0, "outside", "`" + text + "` stands outside the `" + word + " { }` block",
          hint.isEmpty() ? "move it inside" : hint);
    }
  }

  private void refuse(ASTNode node, int length, String kind, String message, String hint) {
    ScriptError.report(unit, node, length, kind, message, hint);
  }
}
