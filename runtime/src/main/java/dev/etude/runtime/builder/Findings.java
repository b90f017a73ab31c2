package dev.etude.runtime.builder;

import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.safety.CodePolicy;
import dev.etude.sandbox.safety.Finding;
import dev.etude.sandbox.safety.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * What a look at a program says before it runs.
 *
 * @param refusals what speaks against running it at all
 * @param signature a short stable form of the first of them; empty where there is none
 * @param advice what its author should know nevertheless
 */
record Findings(List<String> refusals, String signature, List<String> advice) {

  /** More would not teach more. */
  private static final int SHOWN = 10;

  static Findings of(Inspection inspection, String entryPoint, CodePolicy policy) {
    return switch (inspection) {
      case Inspection.Parsed parsed -> of(parsed, entryPoint, policy.review(parsed.safety()));
      case Inspection.NotPython bad -> new Findings(List.of(
          "line " + bad.line() + " does not parse: " + bad.message()), "does not parse",
          List.of());
      case Inspection.Failed failed -> new Findings(List.of(), "", List.of());
    };
  }

  private static Findings of(Inspection.Parsed parsed, String entryPoint, Review review) {
    List<String> refusals = new ArrayList<>();
    String signature = "";
    if (!parsed.facts().functions().contains(entryPoint)) {
      refusals.add("defines no function `" + entryPoint + "` at its top level");
      signature = "check: " + refusals.getFirst();
    }
    if (signature.isEmpty() && !review.accepted()) {
      signature = "check: " + review.refusals().getFirst().id();
    }
    review.refusals().stream().limit(SHOWN).map(Finding::text).forEach(refusals::add);
    return new Findings(refusals, signature,
        review.advice().stream().limit(SHOWN).map(Finding::text).toList());
  }

  /** All of it, for the record. */
  List<String> recorded() {
    List<String> all = new ArrayList<>(refusals);
    advice.forEach(each -> all.add("advice: " + each));
    return all;
  }
}
