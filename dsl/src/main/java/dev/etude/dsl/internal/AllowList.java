package dev.etude.dsl.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What scripts may touch: classes they may name and, by owner, methods they may call and how each
 * call is bounded. Read from {@code allowed.txt} beside this class, which says how its lines are
 * meant; everything that is not there is refused. Immutable.
 */
final class AllowList {

  private static final Set<String> PRIMITIVES = Set.of("boolean", "char", "byte", "short", "int",
      "long", "float", "double");
  private static final String GDK = "org.codehaus.groovy.runtime.";
  /** Groovy looks into a receiver of these types by reflection, or loops over it unseen. */
  private static final Set<String> ANYTHING = Set.of("Object", "Iterator");

  /** The one list there is. */
  static final AllowList INSTANCE = read();

  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<String, Owner> compiled = new LinkedHashMap<>();
  private final Map<String, Class<?>> classes = new TreeMap<>();
  private final Set<String> types = new HashSet<>(PRIMITIVES);

  /** How a call that is allowed is bounded. */
  enum Use {
    /** It is made as it stands: it takes no longer than its closures. */
    FREE,
    /** The arguments behind the first, or behind the receiver, are weighed before. */
    KEYED,
    /** All it is given is weighed before. */
    WEIGHED,
    /** All it is given is weighed before, and the weights multiplied. */
    MULTIPLIED,
    /** A method of {@link Doubles} is called in its place. */
    DOUBLED
  }

  /** One line: methods by name, and by name with the types it takes. */
  private record Owner(Class<?> type, Map<String, Use> names, Map<String, Use> exact) {}

  private AllowList() {}

  private static AllowList read() {
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
    Class<?> type = load(left[left.length - 1]);
    if (left[0].equals("class")) {
      classes.put(type.getSimpleName(), type);
      classes.put(type.getName().replace('$', '.'), type);
      classes.put(type.getName(), type);
    } else if (left[0].equals("hidden")) {
      classes.put(type.getName(), type);
    }
    var lines = left[0].equals("compiled") ? compiled : owners;
    if (lines == owners) {
      types.add(simple(type.getName()));
    }
    var owner = lines.computeIfAbsent(type.getName(),
        _ -> new Owner(type, new HashMap<>(), new HashMap<>()));
    for (String entry : line.substring(colon + 1).strip().split("\\s+")) {
      if (entry.equals("*")) {
        owner.names().put(entry, Use.FREE);
      } else if (!entry.isEmpty()) {
        Use use = use(entry.charAt(0));
        String method = use == Use.FREE ? entry : entry.substring(1);
        (method.indexOf('(') < 0 ? owner.names() : owner.exact()).put(method, use);
      }
    }
  }

  private static Use use(char mark) {
    return switch (mark) {
      case '^' -> Use.KEYED;
      case '+' -> Use.WEIGHED;
      case '*' -> Use.MULTIPLIED;
      case '~' -> Use.DOUBLED;
      default -> Use.FREE;
    };
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, AllowList.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("allowed.txt names an unknown class: " + name, e);
    }
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The classes scripts may name, by simple and by full name. */
  Map<String, Class<?>> classes() {
    return Collections.unmodifiableMap(classes);
  }

  /** The simple names of these classes. */
  List<String> names() {
    return classes.keySet().stream().filter(name -> name.indexOf('.') < 0).toList();
  }

  /** Every class that has a line, by its full name. */
  Map<String, Class<?>> owners() {
    Map<String, Class<?>> all = new LinkedHashMap<>();
    compiled.forEach((name, owner) -> all.put(name, owner.type()));
    owners.forEach((name, owner) -> all.put(name, owner.type()));
    return all;
  }

  /** Whether scripts may name the class, and so have its constant. */
  boolean names(String className) {
    return classes.containsKey(className);
  }

  /**
   * How a method of an owner, or of something the owner extends, may be called by a script; empty:
   * not at all.
   *
   * @param takes the simple names of its parameter types, as in {@code List}, {@code Map$Entry},
   *     {@code Object[]}
   */
  Optional<Use> written(Class<?> owner, String method, List<String> takes) {
    return find(owner, type -> Optional.ofNullable(owners.get(type.getName()))
        .flatMap(listed -> use(listed, method, takes)));
  }

  /** The same, of what the compiler writes beside what the script says. */
  Optional<Use> compiled(Class<?> owner, String method, List<String> takes) {
    Optional<Use> written = written(owner, method, takes);
    return written.isPresent()
        ? written
        : find(owner, type -> Optional.ofNullable(compiled.get(type.getName()))
            .flatMap(listed -> use(listed, method, takes)));
  }

  private static Optional<Use> find(Class<?> owner, Function<Class<?>, Optional<Use>> use) {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(owner);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      Optional<Use> found = use.apply(type);
      if (found.isPresent()) {
        return found;
      }
      if (type.getSuperclass() != null) {
        open.add(type.getSuperclass());
      }
      open.addAll(Arrays.asList(type.getInterfaces()));
      if (open.isEmpty() && type != Object.class) {
        open.add(Object.class); // Whatever has an interface has these methods too.
      }
    }
    return Optional.empty();
  }

  private Optional<Use> use(Owner listed, String method, List<String> takes) {
    Use exact = listed.exact().get(method + "(" + String.join(",", takes) + ")");
    if (exact != null) {
      return Optional.of(exact);
    }
    Use all = listed.names().get("*");
    return all == null && !standsFor(listed.type(), takes)
        ? Optional.empty()
        : Optional.ofNullable(listed.names().getOrDefault(method, all));
  }

  /** Whether a bare name stands for the overload that takes this. */
  private boolean standsFor(Class<?> owner, List<String> takes) {
    if (!takes.stream().allMatch(type -> types.contains(type.replace("[]", "")))) {
      return false;
    }
    if (!owner.getName().startsWith(GDK) || takes.isEmpty()) {
      return true;
    }
    return takes.stream().noneMatch(type -> type.endsWith("[]"))
        && !ANYTHING.contains(takes.getFirst())
        && !(Set.of("Collection", "Iterable").contains(takes.getFirst()) && takes.size() > 1
            && takes.get(1).equals("String"));
  }

  /** The constant fields of an owner that may be read: they stand among its names. */
  boolean constant(String owner, String field) {
    Owner listed = owners.get(owner);
    return listed != null && listed.names().containsKey(field)
        && (field.equals(field.toUpperCase(Locale.ROOT)) || field.equals("NaN"));
  }
}
