package dev.etude.missions;

import java.time.Duration;
import java.util.Optional;

/** Which model a builder asks, and how. */
public sealed interface ModelChoice {

  /** The embedded model: how many expressions it may try, and whether it reuses what it learned. */
  record Search(long nodes, boolean concepts) implements ModelChoice {

    static Search of(Fields fields) {
      return new Search(fields.longWhole("nodes"), fields.flag("concepts"));
    }
  }

  /**
   * A server that speaks the protocol of OpenAI.
   *
   * @param url empty: left to the environment, which may leave it to the default
   * @param model empty: left to the environment or the server
   * @param keyEnv the environment variable that holds the key; empty: no key is sent
   */
  record OpenAi(String url, String model, Optional<String> keyEnv, Duration timeout, int retries,
      double temperature) implements ModelChoice {

    static OpenAi of(Fields fields) {
      return new OpenAi(fields.text("url"), fields.text("model"), fields.optionalText("key_env"),
          fields.duration("timeout"), fields.whole("retries"), fields.number("temperature"));
    }
  }

  /** A recorded session. */
  record Replay(String file) implements ModelChoice {

    static Replay of(Fields fields) {
      return new Replay(fields.text("file"));
    }
  }

  static ModelChoice of(Fields builder) {
    return switch (builder.text("model")) {
      case "openai" -> OpenAi.of(builder.block("openai"));
      case "replay" -> Replay.of(builder.block("replay"));
      default -> Search.of(builder.block("search"));
    };
  }
}
