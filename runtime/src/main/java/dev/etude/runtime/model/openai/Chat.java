package dev.etude.runtime.model.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what a server answers, whatever else it says. */
final class Chat {

  /** More is a mistake of the server, not a count. */
  private static final long MOST_TOKENS = 1_000_000_000;

  private Chat() {}

  /** A success by its status, read. */
  sealed interface Answer {

    /**
     * Text, perhaps none.
     *
     * @param cut whether it ended at the token limit
     * @param input tokens read, -1 where the server does not say
     * @param output tokens written, -1 where the server does not say
     */
    record Text(String text, boolean cut, long input, long output) implements Answer {}

    record Useless(Fault fault) implements Answer {}
  }

  static Answer read(String body) {
    var root = Json.read(body);
    if (root.isEmpty()) {
      return new Answer.Useless(new Fault.NotJson(body));
    }
    return read(root.get(), body);
  }

  private static Answer read(JsonNode root, String body) {
    var choice = root.path("choices").path(0);
    if (!choice.isObject()) {
      var failed = root.hasNonNull("error");
      return new Answer.Useless(
          failed ? new Fault.ErrorInside(Complaint.read(body)) : new Fault.NoChoices(body));
    }
    var message = choice.path("message");
    var text = content(message.path("content"));
    if (text.isEmpty()) {
      text = Json.text(choice, "text");
    }
    if (text.isEmpty()) {
      text = Json.text(message, "refusal");
    }
    var usage = root.path("usage");
    return new Answer.Text(text, Json.text(choice, "finish_reason").equals("length"),
        count(usage.path("prompt_tokens")), count(usage.path("completion_tokens")));
  }

  /** A string, or parts of which some are text. */
  private static String content(JsonNode content) {
    if (content.isString()) {
      return content.stringValue();
    }
    var all = new StringBuilder();
    for (var part : content) {
      all.append(Json.text(part, "text"));
    }
    return all.toString();
  }

  private static long count(JsonNode number) {
    if (!number.isIntegralNumber() || !number.canConvertToLong()) {
      return -1;
    }
    var count = number.longValue();
    return count >= 0 && count <= MOST_TOKENS ? count : -1;
  }

  /** The ids of {@code GET /models}; nothing where that is not what the body holds. */
  static Optional<List<String>> models(String body) {
    var data = Json.read(body).map(root -> root.path("data"));
    if (data.isEmpty() || !data.get().isArray()) {
      return Optional.empty();
    }
    var ids = new ArrayList<String>();
    for (var model : data.get()) {
      var id = Json.text(model, "id");
      if (!id.isBlank()) {
        ids.add(id);
      }
    }
    return Optional.of(ids);
  }
}
