package dev.etude.dsl.internal;

import java.util.Map;

/** Holds the classes of scripts or specs that are trusted, and links them to anything. */
public final class TrustedLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  public TrustedLoader(Map<String, byte[]> classes, ClassLoader parent) {
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
