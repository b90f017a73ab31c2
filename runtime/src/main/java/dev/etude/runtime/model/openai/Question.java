package dev.etude.runtime.model.openai;

import dev.etude.runtime.model.Prompt;
import java.util.EnumSet;
import java.util.Set;

/** Writes the body of a request, without the settings a server said it does not take. */
final class Question {

  /** Settings that are worth having but not worth failing for. */
  private enum Setting {
    TEMPERATURE("temperature"), MAX_TOKENS("max_tokens"), SEED("seed");

    private final String parameter;

    Setting(String parameter) {
      this.parameter = parameter;
    }
  }

  private final OpenAiOptions options;
  private final Set<Setting> unwanted = EnumSet.noneOf(Setting.class);

  Question(OpenAiOptions options) {
    this.options = options;
  }

  /** Leaves a setting out from now on; false where the fault is not about one, or it is out. */
  boolean leaveOut(Fault fault) {
    if (!(fault instanceof Fault.Answered(var status, var complaint)) || status != 400) {
      return false;
    }
    for (var setting : Setting.values()) {
      if (setting.parameter.equals(complaint.parameter())) {
        return unwanted.add(setting);
      }
    }
    return false;
  }

  String json(Prompt prompt, String model) {
    var root = Json.object();
    root.put("model", model);
    root.putArray("messages").addObject().put("role", "user").put("content", prompt.text());
    if (!unwanted.contains(Setting.TEMPERATURE)) {
      root.put("temperature", options.temperature());
    }
    // Newer hosted models take the limit by its newer name only.
    root.put(unwanted.contains(Setting.MAX_TOKENS) ? "max_completion_tokens" : "max_tokens",
        options.maxTokens());
    if (!unwanted.contains(Setting.SEED)) {
      // Some servers take 32 bits only, and no sign.
      root.put("seed", prompt.seed() & Integer.MAX_VALUE);
    }
    root.put("stream", false);
    return Json.write(root);
  }
}
