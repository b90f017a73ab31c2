package dev.etude.runtime.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the program in what a model wrote: in fenced blocks, between prose, wrapped in JSON, or as
 * the bare body of the function. Reasoning before the answer is left out.
 *
 * <p>
 * Of several blocks the last one that defines the entry point is taken, else the longest. Line ends
 * become {@code \n}, control characters go, and the code ends with one line end; otherwise it comes
 * back as it was written, less the indentation all of it shares. Never throws, and reads each
 * character a bounded number of times: answers are hostile input.
 */
public final class AnswerParser {

  /** Characters; a longer answer is refused. */
  public static final int LONGEST = 1 << 20;

  private static final int EXCERPT = 60;

  private AnswerParser() {}

  /** What was found. */
  public sealed interface Parsed {}

  /**
   * A program.
   *
   * @param source Python, or what the model takes for it; ends with one line end
   * @param closed whether its end was marked, so that it is known to be whole
   */
  public record Code(String source, boolean closed) implements Parsed {}

  /** No program, and why. */
  public record NoCode(String reason) implements Parsed {}

  /** Reads an answer to a question about that brief. */
  public static Parsed parse(String answer, Brief brief) {
    return parse(answer, brief.entryPoint(), brief.signature());
  }

  /**
   * Reads an answer.
   *
   * @param entryPoint the function wanted
   * @param signature how it is written, for an answer that is only its body
   */
  public static Parsed parse(String answer, String entryPoint, String signature) {
    if (answer.length() > LONGEST) {
      return new NoCode("the answer is longer than " + LONGEST + " characters");
    }
    var clean = AnswerText.clean(answer);
    if (clean.isBlank()) {
      return new NoCode("the answer is empty");
    }
    var said = AnswerText.withoutReasoning(clean);
    if (said.isBlank()) {
      return new NoCode("the answer holds reasoning only; raise LLM_MAX_OUTPUT_TOKENS");
    }
    return inJson(said).map(code -> find(code, entryPoint, signature))
        .orElseGet(() -> find(said, entryPoint, signature));
  }

  private static Optional<String> inJson(String text) {
    var whole = CodeInJson.read(text);
    if (whole.isPresent()) {
      return whole;
    }
    var blocks = Fences.find(text);
    return blocks.size() == 1 ? CodeInJson.read(blocks.getFirst().code()) : Optional.empty();
  }

  private static Parsed find(String text, String entryPoint, String signature) {
    var blocks = Fences.find(text);
    if (blocks.isEmpty()) {
      return bare(text, entryPoint, signature);
    }
    return choose(blocks, entryPoint)
        .<Parsed>map(block -> new Code(whole(block.code(), entryPoint, signature), block.closed()))
        .orElseGet(() -> bare(text, entryPoint, signature));
  }

  private static Optional<Fences.Block> choose(List<Fences.Block> blocks, String entryPoint) {
    var defining = blocks.reversed().stream()
        .filter(block -> Definitions.defines(block.code(), entryPoint)).findFirst();
    return defining.or(() -> blocks.reversed().stream()
        .filter(block -> block.python() && !block.code().isBlank())
        .max(Comparator.comparingInt(block -> block.code().length())));
  }

  private static Parsed bare(String text, String entryPoint, String signature) {
    var region = BareCode.find(text, entryPoint);
    return region.isPresent()
        ? new Code(whole(region.get(), entryPoint, signature), false)
        : new NoCode("the answer holds no Python code; it begins with `"
            + excerpt(text.strip()) + "`");
  }

  /** The code itself, or the function around it where it is only a body. */
  private static String whole(String code, String entryPoint, String signature) {
    var shared = AnswerText.dedent(code);
    return Definitions.defines(shared, entryPoint) || !Definitions.bodyOnly(shared)
        ? shared
        : Definitions.around(shared, signature);
  }

  private static String excerpt(String text) {
    var line = text.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "...";
  }
}
