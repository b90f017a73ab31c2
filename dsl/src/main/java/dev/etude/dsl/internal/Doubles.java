package dev.etude.dsl.internal;

import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods that are called in place of library methods whose cost has no bound of its own. A
 * double has the name of the method it stands for, takes the receiver first, and gives the same
 * type.
 */
final class Doubles {

  private static final List<Class<?>> OWNERS = List.of(BoundedNumbers.class, BoundedLists.class,
      BoundedTexts.class);
  private static final Map<String, Method> METHODS = new HashMap<>();

  static {
    for (Class<?> owner : OWNERS) {
      for (Method method : owner.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          METHODS.put(key(method.getName(), type(method)), method);
        }
      }
    }
  }

  private Doubles() {}

  static MethodTypeDesc type(Method method) {
    return MethodType
        .methodType(method.getReturnType(), method.getParameterTypes()).describeConstable()
        .orElseThrow();
  }

  /** The double of a method, whose type includes its receiver; null: there is none. */
  static @Nullable Method of(String name, MethodTypeDesc type) {
    return METHODS.get(key(name, type));
  }

  private static String key(String name, MethodTypeDesc type) {
    return name + type.descriptorString();
  }
}
