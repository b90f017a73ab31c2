package dev.etude.memory.journal;

import dev.etude.memory.Concept;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The concepts a run knows. Full, it forgets the one least used, the oldest of those first. */
final class Concepts {

  private final Map<String, LearnedConcept> byName = new LinkedHashMap<>();

  void learn(Concept concept) {
    byName.putIfAbsent(concept.name(), new LearnedConcept(concept, 0));
    if (byName.size() > Standing.CONCEPT_LIMIT) {
      byName.values().stream().limit(Standing.CONCEPT_LIMIT)
          .min(Comparator.comparingInt(LearnedConcept::uses))
          .ifPresent(least -> byName.remove(least.concept().name()));
    }
  }

  void use(List<String> names) {
    for (String name : names) {
      byName.computeIfPresent(name,
          (_, known) -> new LearnedConcept(known.concept(), known.uses() + 1));
    }
  }

  List<LearnedConcept> list() {
    return List.copyOf(byName.values());
  }
}
