package dev.etude.dsl.internal;

import java.util.Map;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.control.ClassNodeResolver;
import org.codehaus.groovy.control.CompilationUnit;
import org.jspecify.annotations.Nullable;

/** The third layer: the classes a script may name. Every other class does not exist for it. */
final class NameCheck extends ClassNodeResolver {

  private final Map<String, Class<?>> classes;

  NameCheck(Map<String, Class<?>> classes) {
    this.classes = classes;
  }

  @Override
  public @Nullable LookupResult resolveName(String name, CompilationUnit unit) {
    Class<?> found = classes.get(name);
    return found == null ? null : new LookupResult(null, ClassHelper.make(found));
  }

  @Override
  public @Nullable ClassNode getFromClassCache(String name) {
    Class<?> found = classes.get(name);
    return found == null ? null : ClassHelper.make(found);
  }
}
