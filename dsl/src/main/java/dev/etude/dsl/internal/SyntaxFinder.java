package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/**
 * Finds where a text stops being Groovy. The parser blames the brace of the outermost block for
 * whatever is wrong inside of it; so the inside is parsed again alone, in place, until the parser
 * points at something smaller.
 */
final class SyntaxFinder {

  private static final int STEPS = 10;
  private static final Pattern PARAMETERS = Pattern.compile("\\A\\s*[\\w\\s,<>\\[\\]?.]*?->");

  private final ScriptText source;
  private final Set<String> transforms;

  SyntaxFinder(ScriptText source, Set<String> transforms) {
    this.source = source;
    this.transforms = transforms;
  }

  /** A better place for an error than where the compiler saw it; empty where there is none. */
  Optional<Problem> narrow(SyntaxException outer) {
    Optional<Problem> bracket = Brackets.check(source);
    if (bracket.isPresent()) {
      return bracket;
    }
    SyntaxException error = outer;
    for (int step = 0; step < STEPS; step++) {
      int offset = source.offset(error.getStartLine(), error.getStartColumn());
      int end = Brackets.end(source.text(), offset);
      if (end < 0) {
        break;
      }
      String inside = inside(offset + 1, end);
      try {
        return misplaced(parse(inside, transforms));
      } catch (MultipleCompilationErrorsException e) {
        if (!(e.getErrorCollector().getErrors().getFirst() instanceof SyntaxErrorMessage next)) {
          break;
        }
        error = next.getCause();
      }
    }
    return error == outer ? Optional.empty() : Optional.of(new Translation(source).of(error));
  }

  /** The syntax tree of a text that is not compiled any further. */
  static ModuleNode parse(String text, Set<String> transforms) {
    var configuration = new CompilerConfiguration();
    configuration.setDisabledGlobalASTTransformations(transforms);
    var unit = new CompilationUnit(configuration);
    SourceUnit parsed = unit.addSource("Script.groovy", text);
    unit.compile(Phases.CONVERSION);
    return parsed.getAST();
  }

  /** The text with everything blanked but this part, and the parameters of a block blanked too. */
  private String inside(int start, int end) {
    String part = source.text().substring(start, end);
    Matcher parameters = PARAMETERS.matcher(part);
    if (parameters.find()) {
      part = ScriptText.blank(parameters.group()) + part.substring(parameters.end());
    }
    return ScriptText.blank(source.text().substring(0, start)) + part;
  }

  /** What is Groovy at the top of a file only, and stood inside a block. */
  private Optional<Problem> misplaced(ModuleNode module) {
    Stream<? extends ASTNode> nodes = Stream.of(module.getImports(), module.getStarImports(),
        List.copyOf(module.getStaticImports().values()),
        List.copyOf(module.getStaticStarImports().values()), module.getMethods(),
        module.getClasses().stream().filter(type -> !type.isScript()).toList())
        .flatMap(List::stream);
    return nodes.filter(node -> node.getLineNumber() > 0).findFirst().map(node -> {
      String word = source.line(node.getLineNumber()).substring(node.getColumnNumber() - 1)
          .split("\\W", 2)[0];
      String what = node instanceof ClassNode ? "class" : word;
      return source.problem(node.getLineNumber(), node.getColumnNumber(), word.length(),
          "not-available", "`" + what + "` is not available to scripts", "");
    });
  }
}
