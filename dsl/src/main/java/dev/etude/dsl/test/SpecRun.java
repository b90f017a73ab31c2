package dev.etude.dsl.test;

import dev.etude.dsl.Problem;
import dev.etude.dsl.internal.TrustedLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import org.codehaus.groovy.tools.GroovyClass;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.spockframework.runtime.SpockEngine;

/**
 * Compiles Spock specs and runs them, in this process and on the calling thread, without a build
 * tool. Specs are their author's own code: nothing is held back from them.
 */
public final class SpecRun {

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<String, byte[]> classes = new HashMap<>();

  /** What came of compiling. */
  public sealed interface Compiled {

    /** Specs that are ready to run. */
    record Ready(SpecRun run) implements Compiled {}

    /** Every problem the compiler found. */
    record Refused(List<Problem> problems) implements Compiled {}
  }

  private SpecRun() {}

  /** Compiles these files together, so that one may use what another declares. */
  public static Compiled compile(List<Path> specs) {
    SpecRun run = new SpecRun();
    var unit = new CompilationUnit(new CompilerConfiguration());
    specs.forEach(spec -> unit.addSource(spec.toFile()));
    try {
      unit.compile(Phases.CLASS_GENERATION);
    } catch (MultipleCompilationErrorsException refused) {
      return new Compiled.Refused(refused.getErrorCollector().getErrors().stream()
          .map(error -> error instanceof SyntaxErrorMessage syntax
              ? problem(syntax.getCause())
              : new Problem("specs", "does-not-compile", error.toString(), ""))
          .toList());
    }
    for (GroovyClass type : unit.getClasses()) {
      run.classes.put(type.getName(), type.getBytes());
    }
    unit.getAST().getClasses().forEach(run::place);
    return new Compiled.Ready(run);
  }

  private void place(ClassNode type) {
    if (!type.getName().contains("$")) {
      files.put(type.getName(), Path.of(type.getModule().getContext().getName()));
    }
  }

  private static Problem problem(SyntaxException error) {
    return new Problem(String.valueOf(error.getSourceLocator()), error.getStartLine(),
        error.getStartColumn(), error.getEndColumn() - error.getStartColumn(), "does-not-compile",
        error.getOriginalMessage().strip(), "",
        line(String.valueOf(error.getSourceLocator()), error.getStartLine()));
  }

  private static String line(String file, int number) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs every feature.
   *
   * @param roots where scripts are looked for, in order
   * @param results told of each feature when it ends
   */
  public void play(List<Path> roots, Consumer<FeatureResult> results) {
    var loader = new TrustedLoader(classes, SpecRun.class.getClassLoader());
    var launcher = LauncherFactory.create(LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false).addTestEngines(new SpockEngine()).build());
    var request = LauncherDiscoveryRequestBuilder.request();
    files.keySet().forEach(name -> request.selectors(
        DiscoverySelectors.selectClass(load(loader, name))));
    ScopedValue.where(ScriptRoots.FOLDERS, List.copyOf(roots)).run(
        () -> launcher.execute(request.build(), new SpecListener(files, results)));
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was compiled", e);
    }
  }
}
