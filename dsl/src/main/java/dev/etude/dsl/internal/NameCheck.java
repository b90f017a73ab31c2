package dev.etude.dsl.internal;

import dev.etude.dsl.Trust;
import java.util.Map;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.control.ClassNodeResolver;
import org.codehaus.groovy.control.CompilationUnit;
import org.jspecify.annotations.Nullable;

/**
 * The third layer: the classes a script may name. Every other class does not exist for it, unless
 * it is trusted.
 */
final class NameCheck extends ClassNodeResolver {

  private final Map<String, Class<?>> classes;
  private final Trust trust;

  NameCheck(Map<String, Class<?>> classes, Trust trust) {
    this.classes = classes;
    this.trust = trust;
  }

  @Override
  public @Nullable LookupResult resolveName(String name, CompilationUnit unit) {
    Class<?> found = classes.get(name);
    if (found != null) {
      return new LookupResult(null, ClassHelper.make(found));
    }
    return trust == Trust.TRUSTED ? super.resolveName(name, unit) : null;
  }

  @Override
  public @Nullable ClassNode getFromClassCache(String name) {
    Class<?> found = classes.get(name);
    if (found != null) {
      return ClassHelper.make(found);
    }
    return trust == Trust.TRUSTED ? super.getFromClassCache(name) : null;
  }
}
