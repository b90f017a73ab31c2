package dev.etude.runtime.model;

import dev.etude.runtime.model.Brief.Known;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Learned concepts as functions a program may call. */
public final class Toolbox {

  private Toolbox() {}

  /** Names of the concepts a program mentions, in the order they were learned. */
  public static List<String> used(String source, List<Known> concepts) {
    var words = words(source);
    return concepts.stream().map(known -> known.concept().name()).filter(words::contains).toList();
  }

  /**
   * The program with the functions of the concepts it calls in front of it, as far as it does not
   * define them itself, and with what those call in turn.
   */
  public static String paste(String source, List<Known> concepts) {
    var words = new HashSet<>(words(source));
    var pasted = new StringBuilder();
    // A concept is made of older ones only, so one pass from the newest finds them all.
    for (var known : concepts.reversed()) {
      var concept = known.concept();
      if (words.contains(concept.name()) && !Definitions.defines(source, concept.name())) {
        words.addAll(words(concept.python()));
        pasted.insert(0, concept.python().strip() + "\n\n\n");
      }
    }
    if (pasted.isEmpty()) {
      return source;
    }
    // Such an import must stay in front of everything.
    var at = afterFutureImports(source);
    return source.substring(0, at) + pasted + source.substring(at);
  }

  private static int afterFutureImports(String source) {
    var last = source.startsWith("from __future__ ") ? 0 : source.indexOf("\nfrom __future__ ") + 1;
    if (last == 0 && !source.startsWith("from __future__ ")) {
      return 0;
    }
    var end = source.indexOf('\n', last);
    return end < 0 ? source.length() : end + 1;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (var i = 0; i < text.length(); i++) {
      var start = i;
      while (i < text.length() && (text.charAt(i) == '_'
          || Character.isLetterOrDigit(text.charAt(i)))) {
        i++;
      }
      if (i > start) {
        words.add(text.substring(start, i));
      }
    }
    return words;
  }
}
