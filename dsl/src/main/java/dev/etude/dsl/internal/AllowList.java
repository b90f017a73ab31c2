package dev.etude.dsl.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What scripts may touch: classes they may name and, by owner, methods they may call. Read from
 * {@code allowed.txt} beside this class; everything that is not there is refused. Immutable.
 */
final class AllowList {

  private final Map<String, Set<String>> methods = new HashMap<>();
  private final Map<String, Class<?>> classes = new TreeMap<>();

  private AllowList() {}

  static AllowList read() {
    var list = new AllowList();
    var in = AllowList.class.getResourceAsStream("allowed.txt");
    if (in == null) {
      throw new IllegalStateException("allowed.txt is missing beside AllowList");
    }
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String[] left = line.substring(0, colon).strip().split(" ");
    Class<?> owner = load(left[left.length - 1]);
    if (left[0].equals("class")) {
      classes.put(owner.getSimpleName(), owner);
      classes.put(owner.getName().replace('$', '.'), owner);
      classes.put(owner.getName(), owner);
    } else if (left[0].equals("hidden")) {
      classes.put(owner.getName(), owner);
    }
    String names = line.substring(colon + 1).strip();
    methods.computeIfAbsent(owner.getName(), _ -> new HashSet<>())
        .addAll(Arrays.asList(names.split("\\s+")));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, AllowList.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("allowed.txt names an unknown class: " + name, e);
    }
  }

  /** The classes scripts may name, by simple and by full name. */
  Map<String, Class<?>> classes() {
    return classes;
  }

  /** The simple names of these classes. */
  List<String> names() {
    return classes.keySet().stream().filter(name -> name.indexOf('.') < 0).toList();
  }

  /** Whether a method of an owner, or of something the owner extends, may be called. */
  boolean allows(Class<?> owner, String method) {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(owner);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      Set<String> names = methods.get(type.getName());
      if (names != null && (names.contains(method) || names.contains("*"))) {
        return true;
      }
      if (type.getSuperclass() != null) {
        open.add(type.getSuperclass());
      }
      open.addAll(Arrays.asList(type.getInterfaces()));
    }
    return false;
  }
}
