package dev.etude.dsl.internal;

import java.lang.reflect.Method;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.transform.stc.StaticTypesMarker;
import org.jspecify.annotations.Nullable;

/** Reads what the type checker noted of a closure. */
final class Delegation {

  private Delegation() {}

  /** The type whose words the closure may use; null where none was noted. */
  static @Nullable ClassNode type(ClosureExpression closure) {
    Object noted = closure.getNodeMetaData(StaticTypesMarker.DELEGATION_METADATA);
    if (noted == null) {
      return null;
    }
    try {
      // The class of the note is not public, though its methods are.
      Method method = noted.getClass().getMethod("getType");
      method.setAccessible(true);
      return (ClassNode) method.invoke(noted);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Groovy keeps delegates elsewhere", e);
    }
  }
}
