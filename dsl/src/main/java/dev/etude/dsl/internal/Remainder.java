package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;

/**
 * What is left of a script without those statements of its block that have problems. What is wrong
 * with the others is looked for in it, so that what one layer finds does not hide what the next one
 * would.
 *
 * @param text with blanks for what is gone, so that everything else stands where it stood
 * @param names the variables that are gone too
 */
record Remainder(ScriptText text, Set<String> names) {

  /** The rule that always holds may be what is gone. */
  private static final String OPEN_END = "open-end";

  /** Nothing is gone yet. */
  static Remainder of(ScriptText script) {
    return new Remainder(script, Set.of());
  }

  /** Without the statements that have these problems; empty where there are none such. */
  Optional<Remainder> without(List<Problem> problems, String word, Set<String> transforms) {
    List<Statement> bad = block(word, transforms).stream()
        .filter(statement -> problems.stream().anyMatch(problem -> in(statement, problem)))
        .toList();
    if (bad.isEmpty()) {
      return Optional.empty();
    }
    var left = new StringBuilder(text.text());
    var gone = new HashSet<>(names);
    for (Statement statement : bad) {
      int start = start(statement);
      int end = end(statement);
      left.replace(start, end, ScriptText.blank(left.substring(start, end)));
      declared(statement).forEach(gone::add);
    }
    return Optional.of(new Remainder(
        new ScriptText(text.file(), left.toString(), text.hash(), text.lines()), gone));
  }

  /** Those of its problems that the whole script has too. What it lacks may be in what is gone. */
  List<Problem> own(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.line() > 0)
        .filter(problem -> !problem.kind().equals(OPEN_END))
        .filter(problem -> !names.contains(word(problem))).toList();
  }

  private static String word(Problem problem) {
    int start = Math.clamp(problem.column() - 1L, 0, problem.excerpt().length());
    int end = Math.clamp(start + (long) problem.length(), start, problem.excerpt().length());
    return problem.excerpt().substring(start, end);
  }

  private boolean in(Statement statement, Problem problem) {
    if (problem.column() == 0) {
      return statement.getLineNumber() <= problem.line()
          && problem.line() <= statement.getLastLineNumber();
    }
    int place = text.offset(problem.line(), problem.column());
    return start(statement) <= place && place < end(statement);
  }

  private int start(ASTNode node) {
    return text.offset(node.getLineNumber(), node.getColumnNumber());
  }

  private int end(ASTNode node) {
    return text.offset(node.getLastLineNumber(), node.getLastColumnNumber());
  }

  private static Stream<String> declared(Statement statement) {
    return statement instanceof ExpressionStatement line
        && line.getExpression() instanceof DeclarationExpression declaration
            ? variables(declaration).map(VariableExpression::getName)
            : Stream.empty();
  }

  private static Stream<VariableExpression> variables(DeclarationExpression declaration) {
    return declaration.getLeftExpression() instanceof TupleExpression several
        ? several.getExpressions().stream().filter(VariableExpression.class::isInstance)
            .map(VariableExpression.class::cast)
        : Stream.of(declaration.getVariableExpression());
  }

  private List<Statement> block(String word, Set<String> transforms) {
    try {
      return SyntaxFinder.parse(text.text(), transforms).getStatementBlock().getStatements()
          .stream().flatMap(statement -> ModuleCheck.block(statement, word).stream())
          .map(ClosureExpression::getCode).filter(BlockStatement.class::isInstance)
          .flatMap(code -> ((BlockStatement) code).getStatements().stream()).toList();
    } catch (MultipleCompilationErrorsException e) {
      return List.of();
    }
  }
}
