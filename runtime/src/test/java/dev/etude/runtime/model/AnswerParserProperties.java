package dev.etude.runtime.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.etude.runtime.model.AnswerParser.Code;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AnswerParserProperties {

  private static final List<String> PIECES = List.of("```", "~~~", "````", "```python", "\n", "  ",
      "def solve(xs):", "    return xs", "<think>", "</think>", "\"\"\"", "'", "(", "]", "{", "\\",
      "#", "{\"code\": \"", "\"}", "\r", "\u0000", "import os", "x = 1", "prose here", "\uD800");

  @Property
  void fencedCodeComesBackUnchanged(@ForAll("programs") String code, @ForAll("prose") String before,
      @ForAll("prose") String after, @ForAll("fences") String fence, @ForAll boolean windows) {
    var answer = before + "\n" + fence + "python\n" + code + fence + "\n" + after;
    var sent = windows ? answer.replace("\n", "\r\n") : answer;

    assertEquals(new Code(code, true), AnswerParser.parse(sent, "solve", "solve(xs)"));
  }

  @Property
  void bareCodeBetweenSentencesComesBackUnchanged(@ForAll("programs") String code,
      @ForAll("sentences") String before, @ForAll("sentences") String after) {
    var answer = before + "\n\n" + code + "\n" + after;

    assertEquals(new Code(code, false), AnswerParser.parse(answer, "solve", "solve(xs)"));
  }

  @Property
  void nothingThrows(@ForAll("noise") String answer, @ForAll String signature) {
    assertNotNull(AnswerParser.parse(answer, "solve", signature));
  }

  @Property(tries = 60)
  void timeIsBoundedWhateverIsRepeated(@ForAll("repeated") String unit) {
    var answer = unit.repeat(AnswerParser.LONGEST / unit.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10),
        () -> assertNotNull(AnswerParser.parse(answer, "solve", "solve(xs)")));
  }

  @Provide
  Arbitrary<String> programs() {
    var lines = Arbitraries.of("    xs = sorted(xs)\n", "    s = '# no comment'\n",
        "    t = \"\"\"a\n  b ' \" ` c\n    \"\"\"\n", "    # it's a comment\n", "\n",
        "    if xs:\n        xs = [\n  1,\n        ]\n", "    d = {'a': (1, 2)}\n",
        "    u = f'{xs!r:>10}'  # ok\n", "    m = '''```'''\n");
    var heads = Arbitraries.of("", "import math\n\n\n", "from typing import List\n",
        "LIMIT = 3\n\n", "def helper(x):\n    return x\n\n\n", "@decorate(1)\n");
    return Combinators.combine(heads, lines.list().ofMaxSize(8))
        .as((head, body) -> head + "def solve(xs):\n" + String.join("", body)
            + "    return xs\n");
  }

  @Provide
  Arbitrary<String> fences() {
    return Arbitraries.of("````", "~~~", "``````", "~~~~");
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.strings().all().ofMaxLength(40)
        .filter(text -> !text.contains("`") && !text.contains("~") && !text.contains("think>"));
  }

  @Provide
  Arbitrary<String> sentences() {
    var words = Arbitraries.of("This", "function", "returns", "the", "sum,", "as", "wanted.",
        "it's", "simple:", "for", "if", "import", "class", "xs", "(see above)", "so");
    return words.list().ofMaxSize(10).map(list -> "Well, " + String.join(" ", list) + ".");
  }

  @Provide
  Arbitrary<String> noise() {
    var piece = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(PIECES)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
    return piece.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4)
        .map(list -> String.join("", list));
  }
}
