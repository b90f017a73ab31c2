package dev.etude.dsl.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.jspecify.annotations.Nullable;

/** What can be said about a type, in the words of messages. */
public final class Vocabulary {

  private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("String", "text"),
      Map.entry("CharSequence", "text"), Map.entry("GString", "text"),
      Map.entry("GStringImpl", "text"), Map.entry("int", "a whole number"),
      Map.entry("Integer", "a whole number"), Map.entry("long", "a whole number"),
      Map.entry("Long", "a whole number"), Map.entry("BigInteger", "a whole number"),
      Map.entry("double", "a number"), Map.entry("Double", "a number"),
      Map.entry("Number", "a number"), Map.entry("BigDecimal", "a number"),
      Map.entry("boolean", "true or false"), Map.entry("Boolean", "true or false"),
      Map.entry("List", "a list"), Map.entry("ArrayList", "a list"),
      Map.entry("Collection", "a list"), Map.entry("Iterable", "a list"), Map.entry("Set", "a set"),
      Map.entry("LinkedHashSet", "a set"), Map.entry("Map", "a map"),
      Map.entry("LinkedHashMap", "a map"), Map.entry("Closure", "a block"),
      Map.entry("Duration", "a duration"), Map.entry("Object", "anything"),
      Map.entry("void", "nothing"),
      Map.entry("IntRange", "a range"), Map.entry("Range", "a range"));

  private Vocabulary() {}

  /** The type with its article: {@code text}, {@code a whole number}. */
  static String type(ClassNode node) {
    return type((node.isArray() ? node.getComponentType() : node).getName());
  }

  /** The type of a name, which may have type arguments. */
  public static String type(String full) {
    String name = full.replaceAll("<.*", "").replaceAll(".*[.$]", "");
    String known = PLAIN.get(name);
    if (known != null) {
      return known;
    }
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  /** Types in a row, as the compiler lists their names. */
  static String types(String names) {
    return names.isBlank()
        ? "nothing"
        : Arrays.stream(names.replaceAll("<[^>]*>", "").split(",\\s*")).map(Vocabulary::type)
            .collect(Collectors.joining(" and "));
  }

  static String factNoun(ClassNode node) {
    Nouns nouns = nouns(node);
    return nouns == null ? "a fact of " + type(node) : nouns.fact();
  }

  static String wordNoun(ClassNode node) {
    Nouns nouns = nouns(node);
    return nouns == null ? "a method of " + type(node) : nouns.word();
  }

  private static @Nullable Nouns nouns(ClassNode node) {
    Class<?> type = loaded(node) ? node.getTypeClass() : null;
    return type == null ? null : type.getAnnotation(Nouns.class);
  }

  private static boolean loaded(ClassNode node) {
    return node.isResolved() && !node.isArray();
  }

  /** What can be read from a value of the type without arguments. */
  static List<String> facts(ClassNode node) {
    return methods(node).filter(method -> method.getParameterCount() == 0)
        .flatMap(method -> fact(method.getName(), method.getDeclaringClass().isRecord())).distinct()
        .sorted().toList();
  }

  private static Stream<String> fact(String method, boolean record) {
    for (String prefix : List.of("get", "is")) {
      if (method.length() > prefix.length() && method.startsWith(prefix)
          && Character.isUpperCase(method.charAt(prefix.length()))) {
        String name = method.substring(prefix.length());
        return Stream.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
      }
    }
    return record ? Stream.of(method) : Stream.empty();
  }

  /** What can be called on a value of the type. */
  static List<String> words(ClassNode node) {
    return methods(node).map(Method::getName).distinct().sorted().toList();
  }

  private static Stream<Method> methods(ClassNode node) {
    if (!loaded(node) || ClassHelper.isPrimitiveType(node)) {
      return Stream.empty();
    }
    return Arrays.stream(node.getTypeClass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class
            && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
  }

  /** What the methods of a name take: {@code a number, or a number and text}. */
  static String takes(ClassNode node, String word) {
    return methods(node).filter(method -> method.getName().equals(word))
        .map(method -> list(Arrays.stream(method.getParameterTypes()).map(ClassHelper::make)
            .toList()))
        .distinct().sorted().collect(Collectors.joining(", or "));
  }

  /** Types in a row: {@code a number, text and a block}. */
  static String list(List<ClassNode> types) {
    List<String> names = types.stream().map(Vocabulary::type).toList();
    return switch (names.size()) {
      case 0 -> "nothing";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and "
          + names.getLast();
    };
  }
}
