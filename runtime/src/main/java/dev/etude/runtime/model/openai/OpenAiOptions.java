package dev.etude.runtime.model.openai;

import dev.etude.missions.ModelChoice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to reach and use an OpenAI-compatible server. Immutable.
 *
 * <p>
 * What the mission says wins over the environment, and the environment over the defaults. Each
 * setting and its default:
 * <ul>
 * <li>base URL: {@code OPENAI_BASE_URL}, {@code OPENAI_API_BASE}, {@code LM_STUDIO_API_BASE},
 * {@code OLLAMA_HOST} or {@code LLM_BASE_URL}, in this order; else
 * {@code http://localhost:1234/v1}, where LM Studio listens
 * <li>key: the variable the mission names. Else, where the base URL came from the environment, only
 * the key variable that belongs to it, so that no key goes to somebody else's server; otherwise the
 * first of {@code OPENAI_API_KEY}, {@code LM_STUDIO_API_KEY}, {@code LLM_API_KEY} that is set
 * <li>model: {@code LLM_MODEL} or {@code OPENAI_MODEL}; else the first the server offers
 * <li>temperature 0, at most 4096 tokens in an answer, 300 s for a question with all its retries,
 * at most 4 retries, a plan before the code
 * </ul>
 */
public final class OpenAiOptions {

  private static final String TOKENS = "LLM_MAX_OUTPUT_TOKENS";
  private static final int LONGEST_SHOWN = 40;
  private static final List<String> KEYS = List.of("OPENAI_API_KEY", "LM_STUDIO_API_KEY",
      "LLM_API_KEY");
  private static final Map<String, String> KEY_BESIDE = Map.of(
      "OPENAI_BASE_URL", "OPENAI_API_KEY",
      "OPENAI_API_BASE", "OPENAI_API_KEY",
      "LM_STUDIO_API_BASE", "LM_STUDIO_API_KEY",
      "OLLAMA_HOST", "OLLAMA_API_KEY",
      "LLM_BASE_URL", "LLM_API_KEY");

  private final Endpoint endpoint;
  private final ApiKey key;
  private final String model;
  private final double temperature;
  private final int maxTokens;
  private final Duration timeout;
  private final int maxRetries;
  private final boolean plans;
  private final String badTokens;

  private OpenAiOptions(Builder builder) {
    endpoint = builder.endpoint;
    key = builder.key();
    model = builder.model;
    temperature = builder.temperature;
    maxTokens = builder.maxTokens;
    timeout = builder.timeout;
    maxRetries = builder.maxRetries;
    plans = builder.plans;
    badTokens = builder.badTokens;
  }

  /** The defaults under what the environment says. */
  public static OpenAiOptions fromEnvironment(Map<String, String> environment) {
    return builder(environment).build();
  }

  /** The defaults under what the environment says, for a mission to write over. */
  public static Builder builder(Map<String, String> environment) {
    return new Builder(environment);
  }

  /** What a mission says, over the environment; an empty URL or model leaves it to that. */
  public static OpenAiOptions of(ModelChoice.OpenAi said, Map<String, String> environment) {
    var builder = builder(environment).timeout(said.timeout()).maxRetries(said.retries())
        .temperature(said.temperature()).keyVariable(said.keyEnv().orElse(""));
    if (!said.url().isBlank()) {
      builder.baseUrl(said.url());
    }
    if (!said.model().isBlank()) {
      builder.model(said.model());
    }
    return builder.build();
  }

  /** What makes these options useless, in one sentence with the way out; nothing is asked. */
  public Optional<String> problem() {
    if (key.named() && key.isEmpty()) {
      return Optional.of("environment variable `" + key.from() + "`, named by `key_env` of the"
          + " mission, is not set; export it, or remove `key_env`");
    }
    if (!key.sendable()) {
      return Optional.of("the key in `" + key.from() + "` holds a character that no HTTP header can"
          + " carry; set it again without spaces and line breaks");
    }
    if (!badTokens.isEmpty()) {
      return Optional.of(TOKENS + " is `" + Words.bounded(badTokens, LONGEST_SHOWN)
          + "`, which is not a number of tokens; set one such as 4096, or none");
    }
    return endpoint.problem();
  }

  Endpoint endpoint() {
    return endpoint;
  }

  ApiKey key() {
    return key;
  }

  /** The variable a key would be read from. */
  String keyVariable() {
    return key.isEmpty() ? KEY_BESIDE.getOrDefault(endpoint.from(), KEYS.getFirst()) : key.from();
  }

  /** Empty: the first model the server offers. */
  public String model() {
    return model;
  }

  /** The base URL as messages show it. */
  public String baseUrl() {
    return endpoint.shown();
  }

  public double temperature() {
    return temperature;
  }

  public int maxTokens() {
    return maxTokens;
  }

  /** For one question with all its retries. */
  public Duration timeout() {
    return timeout;
  }

  public int maxRetries() {
    return maxRetries;
  }

  /** Whether a plan is asked for before the code. */
  public boolean plans() {
    return plans;
  }

  @Override
  public String toString() {
    return "OpenAiOptions[%s, %s, model %s, temperature %s, %d tokens, %s, %d retries]".formatted(
        baseUrl(), key, model.isEmpty() ? "of the server" : model, temperature, maxTokens, timeout,
        maxRetries);
  }

  /** Collects what a mission says. Not thread-safe. */
  public static final class Builder {

    private static final int DEFAULT_TOKENS = 4096;
    private static final double DEFAULT_TEMPERATURE = 0.2;
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);
    private static final int DEFAULT_RETRIES = 2;

    private final Map<String, String> environment;
    private Endpoint endpoint;
    private String keyVariable = "";
    private String model;
    private double temperature = DEFAULT_TEMPERATURE;
    private int maxTokens;
    private String badTokens = "";
    private Duration timeout = DEFAULT_TIMEOUT;
    private int maxRetries = DEFAULT_RETRIES;
    private boolean plans = true;

    private Builder(Map<String, String> environment) {
      this.environment = Map.copyOf(environment);
      endpoint = Endpoint.of(environment);
      var tokens = environment.getOrDefault(TOKENS, "").strip();
      var usable = tokens.matches("[1-9][0-9]{0,6}");
      maxTokens = usable ? Integer.parseInt(tokens) : DEFAULT_TOKENS;
      badTokens = usable ? "" : tokens;
      model = Stream.of("LLM_MODEL", "OPENAI_MODEL")
          .map(name -> environment.getOrDefault(name, "").strip())
          .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /** Where the server is, such as {@code http://localhost:1234/v1}. */
    public Builder baseUrl(String url) {
      endpoint = new Endpoint(url, Endpoint.MISSION);
      return this;
    }

    /** The environment variable that holds the key; it must then be set. */
    public Builder keyVariable(String variable) {
      keyVariable = variable.strip();
      return this;
    }

    /** The model as the server names it; empty: the first it offers. */
    public Builder model(String name) {
      model = name.strip();
      return this;
    }

    /** 0 to 2. */
    public Builder temperature(double value) {
      require(value >= 0 && value <= 2, "temperature must be in [0,2], was " + value);
      temperature = value;
      return this;
    }

    /** How long an answer may be. */
    public Builder maxTokens(int tokens) {
      require(tokens >= 1, "maxTokens must be >= 1, was " + tokens);
      maxTokens = tokens;
      badTokens = "";
      return this;
    }

    /** For one question with all its retries; at most a day. */
    public Builder timeout(Duration limit) {
      require(limit.isPositive() && limit.compareTo(Duration.ofDays(1)) <= 0,
          "timeout must be in (0,24h], was " + limit);
      timeout = limit;
      return this;
    }

    /** How often a question is asked again after a failure that may pass; 0 to 100. */
    public Builder maxRetries(int retries) {
      require(retries >= 0 && retries <= 100, "maxRetries must be in [0,100], was " + retries);
      maxRetries = retries;
      return this;
    }

    /** Whether a plan is asked for before the code. */
    public Builder plans(boolean wanted) {
      plans = wanted;
      return this;
    }

    public OpenAiOptions build() {
      return new OpenAiOptions(this);
    }

    private ApiKey key() {
      if (!keyVariable.isEmpty()) {
        return new ApiKey(environment.getOrDefault(keyVariable, ""), keyVariable, true);
      }
      var beside = KEY_BESIDE.get(endpoint.from());
      return first(beside == null ? KEYS : List.of(beside));
    }

    private ApiKey first(List<String> variables) {
      return variables.stream()
          .map(name -> new ApiKey(environment.getOrDefault(name, ""), name, false))
          .filter(key -> !key.isEmpty()).findFirst().orElse(ApiKey.NONE);
    }

    private static void require(boolean holds, String otherwise) {
      if (!holds) {
        throw new IllegalArgumentException(otherwise);
      }
    }
  }
}
