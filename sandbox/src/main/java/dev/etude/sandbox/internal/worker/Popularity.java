package dev.etude.sandbox.internal.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which modules of the Python library programs named of late. Only modules whose loading has no
 * effect beside the loading are counted. Safe for use by many threads.
 */
final class Popularity {

  private static final double MEMORY = 0.95;
  private static final double LIKELY = 0.15;
  private static final Set<String> COUNTED = Set.of("abc", "bisect", "collections", "contextlib",
      "copy", "dataclasses", "datetime", "decimal", "enum", "fractions", "functools", "heapq",
      "itertools", "json", "math", "operator", "random", "re", "statistics", "string", "textwrap",
      "typing");
  private static final List<String> USUAL = List.of("math", "re", "collections");

  private final Map<String, Double> shares = new LinkedHashMap<>();

  Popularity() {
    USUAL.forEach(name -> shares.put(name, 0.5));
  }

  /** Takes note of a program. */
  synchronized void named(Set<String> modules) {
    shares.replaceAll((_, share) -> share * MEMORY);
    modules.stream().filter(COUNTED::contains)
        .forEach(name -> shares.merge(name, 1 - MEMORY, Double::sum));
  }

  /** The modules that the next program will probably name. */
  synchronized List<String> likely() {
    return shares.entrySet().stream().filter(it -> it.getValue() >= LIKELY)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).map(Map.Entry::getKey)
        .toList();
  }
}
