package dev.etude.runtime.model.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.etude.memory.Concept;
import dev.etude.memory.Sha256;
import dev.etude.memory.Usage;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.PromptHash;
import dev.etude.runtime.model.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a session: a question and its reply, or a solution and what was learned from it.
 *
 * @param prompt {@link PromptHash} of the question
 * @param solution SHA-256 of the task's id, a line feed and the code
 * @param about the start of the goal, for people
 * @param text the answer; exactly one of {@code text}, {@code nothing} and {@code failure} is there
 * @param nothing why the model found nothing
 * @param failure why it could not be asked
 * @param concepts names of the concepts the answer used
 * @param learned the building blocks taken from the solution
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"prompt", "solution", "purpose", "model", "attempt", "about"})
record Exchange(@Nullable String prompt, @Nullable String solution,
    Prompt.@Nullable Purpose purpose, @Nullable String model, @Nullable Integer attempt,
    @Nullable String about, @Nullable String text, @Nullable String nothing,
    @Nullable String failure, @Nullable List<String> concepts, @Nullable Usage usage,
    @Nullable List<Concept> learned) {

  private static final int LONGEST_ABOUT = 80;

  static Exchange of(Prompt prompt, String model, Reply reply) {
    var hash = PromptHash.of(prompt);
    var about = about(prompt);
    return switch (reply) {
      case Reply.Answer(var text, var concepts, var usage) -> new Exchange(hash, null,
          prompt.purpose(), model, prompt.attempt(), about, text, null, null, concepts, usage,
          null);
      case Reply.NoAnswer(var reason, var usage) -> new Exchange(hash, null, prompt.purpose(),
          model, prompt.attempt(), about, null, reason, null, null, usage, null);
      case Reply.Failed(var reason, var usage) -> new Exchange(hash, null, prompt.purpose(), model,
          prompt.attempt(), about, null, null, reason, null, usage, null);
    };
  }

  static Exchange of(String taskId, String code, List<Concept> learned) {
    return new Exchange(null, solution(taskId, code), null, null, null, null, null, null, null,
        null, null, learned);
  }

  static String solution(String taskId, String code) {
    return Sha256.hex(taskId + "\n" + code);
  }

  /** The start of the goal on one line. */
  static String about(Prompt prompt) {
    var line = prompt.brief().goal().strip().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_ABOUT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_ABOUT)) + "...";
  }

  Reply reply() {
    var used = usage == null ? Usage.NONE : usage;
    if (text != null) {
      return new Reply.Answer(text, concepts == null ? List.of() : concepts, used);
    }
    return nothing != null
        ? new Reply.NoAnswer(nothing, used)
        : new Reply.Failed(failure == null ? "" : failure, used);
  }

  /** What is wrong with a line that was read; empty where nothing is. */
  String problem() {
    var known = (prompt == null ? 0 : 1) + (solution == null ? 0 : 1);
    if (known != 1) {
      return "exactly one of `prompt` and `solution` must be there";
    }
    var hash = prompt == null ? solution : prompt;
    if (hash == null || !hash.matches("[0-9a-f]{64}")) {
      return "`" + (prompt == null ? "solution" : "prompt") + "` is not a SHA-256 in hexadecimal";
    }
    var replies = (text == null ? 0 : 1) + (nothing == null ? 0 : 1) + (failure == null ? 0 : 1);
    if (prompt != null && replies != 1) {
      return "exactly one of `text`, `nothing` and `failure` must be there";
    }
    return solution != null && learned == null ? "`learned` is missing" : "";
  }
}
