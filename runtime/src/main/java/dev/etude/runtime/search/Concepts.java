package dev.etude.runtime.search;

import dev.etude.runtime.model.Brief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The learned concepts of a brief as operators. One that was used often is cheap, as in a
 * probabilistic grammar whose weights are counts (Ellis et al. 2021, DreamCoder).
 */
final class Concepts {

  private static final int MAX_ACTIVE = 40;
  private static final int DEAREST = 5;

  private final Map<String, Operator> known = new LinkedHashMap<>();
  private final Set<String> sources = new HashSet<>();
  private final List<Operator> active;

  /** Those that cannot be read are left out. */
  Concepts(List<Brief.Known> learned, Meter meter) {
    var uses = new LinkedHashMap<String, Integer>();
    int total = learned.size();
    for (var one : learned) {
      total += one.uses();
    }
    for (var one : learned) {
      var concept = one.concept();
      var types = concept.parameters().stream().map(TypeReader::read).toList();
      int cost = (int) Math.round(Math.log(total / (one.uses() + 1.0)) / Math.log(2) / 2) + 1;
      Notation.read(concept.expression(), types, known).ifPresent(body -> {
        var name = concept.name();
        sources.add(concept.expression());
        uses.put(name, one.uses());
        known.put(name, operator(name, types, body, concept.expression(), meter)
            .costing(Math.clamp(cost, 1, DEAREST)));
      });
    }
    var latest = new ArrayList<>(known.values()).reversed();
    latest.sort(Comparator.comparingInt(o -> -uses.getOrDefault(o.name(), 0)));
    active = List.copyOf(latest.subList(0, Math.min(MAX_ACTIVE, latest.size())));
  }

  static Operator operator(String name, List<Type> types, Expr body, String source, Meter meter) {
    var form = new StringBuilder(name).append('(');
    for (int i = 0; i < types.size(); i++) {
      form.append(i == 0 ? "{" : ", {").append(i).append('}');
    }
    return new Operator(name, 1, types, body.type(), form.append(')').toString(), Operator.TIGHT,
        Set.of(), new Learned(name, arguments(types), body, source, meter));
  }

  /** Names for the parameters of a concept, by their types. */
  static List<String> arguments(List<Type> types) {
    var names = new ArrayList<String>();
    for (var type : types) {
      var choice = switch (type) {
        case Type.ListOf _ -> List.of("xs", "ys", "zs", "us");
        case Type.DictOf _ -> List.of("d", "e", "f", "g");
        case Type.TupleOf _ -> List.of("pair", "other", "third", "fourth");
        case Type.Basic basic when basic == Type.STR -> List.of("s", "t", "u", "v");
        case Type.Basic _,Type.Fun _,Type.Free _ -> List.of("n", "k", "m", "j");
      };
      names.add(choice.stream().filter(name -> !names.contains(name)).findFirst().orElseThrow());
    }
    return names;
  }

  /**
   * Those the search uses: the most used, of equally used ones the latest. One whose function would
   * hide a name of the solution is left out.
   */
  List<Operator> active(Set<String> names) {
    return active.stream().filter(operator -> {
      var needed = new LinkedHashSet<Learned>();
      Printer.collect(((Learned) operator.semantics()).body(), needed);
      return !names.contains(operator.name())
          && needed.stream().noneMatch(concept -> names.contains(concept.name()));
    }).toList();
  }

  boolean has(String name) {
    return known.containsKey(name);
  }

  boolean hasSource(String source) {
    return sources.contains(source);
  }
}
