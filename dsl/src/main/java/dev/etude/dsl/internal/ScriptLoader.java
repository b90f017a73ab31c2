package dev.etude.dsl.internal;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The seventh layer: holds the classes of one version of one script, so that they go when the
 * version goes, and links them to nothing but what the {@link AllowList} names and what the {@link
 * Weaver} calls. To it no other class exists, and no resource.
 */
final class ScriptLoader extends ClassLoader {

  private static final Set<String> WOVEN = Set.of(Meter.class.getName(),
      Conversions.class.getName(), BoundedNumbers.class.getName(), BoundedLists.class.getName(),
      BoundedTexts.class.getName(), "java.lang.Class");
  private static final Set<String> LINKED = Set.copyOf(AllowList.INSTANCE.owners().keySet());

  private final Map<String, byte[]> classes;

  ScriptLoader(Map<String, byte[]> classes) {
    super("script", null);
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] bytes = classes.get(name);
      if (bytes != null) {
        return defineClass(name, bytes, 0, bytes.length);
      }
      if (LINKED.contains(name) || WOVEN.contains(name)) {
        return ScriptLoader.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return null;
  }
}
