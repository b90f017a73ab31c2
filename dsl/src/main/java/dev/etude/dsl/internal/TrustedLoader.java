package dev.etude.dsl.internal;

import java.util.Map;

/** Holds the classes of one version of a script that is trusted, and links them to anything. */
final class TrustedLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  TrustedLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super("trusted", parent);
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
