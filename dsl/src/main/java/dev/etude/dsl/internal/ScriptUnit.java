package dev.etude.dsl.internal;

import dev.etude.dsl.Trust;
import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;

/** One compilation of one script, with its layers in place. */
final class ScriptUnit extends CompilationUnit {

  private static final int TOLERANCE = 200;

  private final ScriptText source;
  private final Trust trust;
  private final NavigableMap<Integer, Integer> statements = new TreeMap<>();
  private boolean shaped;

  ScriptUnit(ScriptText source, String word, Class<?> base, Trust trust, Set<String> transforms,
      GroovyClassLoader loader) {
    super(configuration(base, transforms), null, loader, loader);
    this.source = source;
    this.trust = trust;
    setClassNodeResolver(new NameCheck(AllowList.INSTANCE.classes(), trust));
    addPhaseOperation((unit, _, type) -> {
      // A script is never a program of its own.
      type.getMethods("main").forEach(type::removeMethod);
      shape(unit, word);
    }, Phases.CONVERSION);
    var statics = new ASTTransformationCustomizer(
        Map.of("extensions", CallCheck.class.getName()), CompileStatic.class);
    statics.setCompilationUnit(this);
    addPhaseOperation(statics, statics.getPhase().getPhaseNumber());
    addSource(className(source.file()) + ".groovy", source.text());
  }

  private static CompilerConfiguration configuration(Class<?> base, Set<String> transforms) {
    var configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(base.getName());
    configuration.setDisabledGlobalASTTransformations(transforms);
    configuration.setTolerance(TOLERANCE);
    return configuration;
  }

  /** The name of the file, made fit to be the name of a class, for stack traces. */
  static String className(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.groovy$", "")
        .replaceAll("[^A-Za-z0-9_]", "_");
    return "Script_" + name;
  }

  private void shape(SourceUnit unit, String word) {
    if (shaped) {
      return;
    }
    shaped = true;
    ClosureExpression block = new ModuleCheck(unit, word, trust).check();
    if (trust == Trust.STRICT) {
      unit.getAST().getStatementBlock().visit(new ShapeCheck(unit));
    }
    if (block != null && block.getCode() instanceof BlockStatement code) {
      code.getStatements()
          .forEach(line -> statements.put(line.getLineNumber(), line.getLastLineNumber()));
    }
  }

  Trust trust() {
    return trust;
  }

  AllowList allowed() {
    return AllowList.INSTANCE;
  }

  ScriptText source() {
    return source;
  }

  /** The first line of each statement of the block, with its last. */
  NavigableMap<Integer, Integer> statements() {
    return statements;
  }
}
