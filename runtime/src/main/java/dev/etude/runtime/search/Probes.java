package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Further arguments, without answers, made from those of the examples: empty, small, reversed,
 * doubled. Programs that agree on the examples but differ here stay apart in the tables, and one
 * that works on all of them is preferred to one that raises. Compare the distinguishing inputs of
 * Jha et al. 2010.
 */
final class Probes {

  private static final int MAX = 6;

  private Probes() {}

  static List<Object[]> of(List<Expr.Var> parameters, List<Object[]> examples) {
    Set<List<Object>> known = new LinkedHashSet<>();
    examples.forEach(row -> known.add(List.of(row)));
    var probes = new ArrayList<Object[]>();
    for (int kind = 0; kind < 5 && probes.size() < MAX; kind++) {
      var base = examples.get(kind * 3 % examples.size());
      for (int p = 0; p < parameters.size() && probes.size() < MAX; p++) {
        var row = base.clone();
        row[p] = changed(row[p], parameters.get(p).type(), kind);
        if (known.add(List.of(row))) {
          probes.add(row);
        }
      }
    }
    return probes;
  }

  private static Object changed(Object value, Type type, int kind) {
    if (type instanceof Type.TupleOf(var types)) {
      var items = ((Seq) value).copy();
      for (int i = 0; i < items.length; i++) {
        items[i] = changed(items[i], types.get(i), kind);
      }
      return new Seq(items);
    }
    return switch (value) {
      case Long number -> switch (kind) {
        case 0 -> number > 1 ? number - 1 : number + 1;
        case 1 -> number + 2;
        case 2 -> number * 2 + 1;
        case 3 -> number / 2;
        default -> number + 10;
      };
      case Boolean bool -> kind == 0 ? !bool : bool;
      case Double number -> kind == 0 ? number + 1 : number * kind;
      case String text -> switch (kind) {
        case 0 -> "";
        case 1 -> new StringBuilder(text).reverse().toString();
        case 2 -> bounded(text + text);
        case 3 -> text.substring(text.length() / 2);
        default -> text.substring(0, text.length() / 2);
      };
      case Seq list -> switch (kind) {
        case 0 -> Seq.EMPTY;
        case 1 -> Lists.reverse(list);
        case 2 -> list.size() > 40 ? list : list.plus(list);
        case 3 -> list.slice(list.size() / 2, list.size());
        default -> list.slice(0, list.size() / 2);
      };
      case Dict dict -> {
        var entries = new LinkedHashMap<Object, Object>();
        int skip = kind;
        for (var entry : dict.copy().entrySet()) {
          if (kind > 0 && skip-- != 1) {
            entries.put(entry.getKey(), entry.getValue());
          }
        }
        yield new Dict(entries);
      }
      default -> value;
    };
  }

  private static String bounded(String text) {
    return text.length() > 200 ? text.substring(0, 200) : text;
  }
}
