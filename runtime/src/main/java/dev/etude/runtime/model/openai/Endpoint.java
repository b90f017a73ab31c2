package dev.etude.runtime.model.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Where a model server is, and who said so. Immutable.
 *
 * @param text the base URL as it was written
 * @param from {@code mission}, {@code default}, or the environment variable it came from
 */
record Endpoint(String text, String from) {

  static final Endpoint DEFAULT = new Endpoint("http://localhost:1234/v1", "default");

  static final String MISSION = "mission";

  /** In order of preference. */
  private static final List<String> VARIABLES = List.of("OPENAI_BASE_URL", "OPENAI_API_BASE",
      "LM_STUDIO_API_BASE", "OLLAMA_HOST", "LLM_BASE_URL");

  private static final int LONGEST_SHOWN = 200;

  Endpoint {
    text = text.strip();
  }

  static Endpoint of(Map<String, String> environment) {
    for (var variable : VARIABLES) {
      var value = environment.getOrDefault(variable, "").strip();
      if (!value.isEmpty()) {
        return new Endpoint(variable.equals("OLLAMA_HOST") ? ollama(value) : value, variable);
      }
    }
    return DEFAULT;
  }

  /**
   * What Ollama takes for its host: {@code host}, {@code host:port}, {@code :port} or a URL; its
   * port is 11434. A server told to listen on all addresses is reached on this machine.
   */
  private static String ollama(String host) {
    var schemed = host.contains("://") ? host : "http://" + host;
    var start = schemed.indexOf("://") + 3;
    var slash = schemed.indexOf('/', start);
    var authority = slash < 0 ? schemed.substring(start) : schemed.substring(start, slash);
    var path = slash < 0 ? "" : schemed.substring(slash).replaceAll("/+$", "");
    if (authority.startsWith(":")) {
      authority = "localhost" + authority;
    }
    if (authority.equals("0.0.0.0") || authority.startsWith("0.0.0.0:")) {
      authority = "localhost" + authority.substring("0.0.0.0".length());
    }
    var bare = authority.lastIndexOf(':') <= authority.lastIndexOf(']');
    if (bare && !host.contains("://")) {
      authority += ":11434";
    }
    return schemed.substring(0, start) + authority + (path.isEmpty() ? "/v1" : path);
  }

  /** The address of one of its services, such as {@code models}. */
  HttpUrl service(String path) {
    var builder = base().orElseThrow().newBuilder();
    for (var segment : path.split("/", -1)) {
      builder.addPathSegment(segment);
    }
    return builder.build();
  }

  /** The parsed base URL without an empty last segment; nothing where it is no usable one. */
  Optional<HttpUrl> base() {
    var url = HttpUrl.parse(text);
    if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
      return Optional.empty();
    }
    var builder = url.newBuilder().fragment(null);
    for (var i = url.pathSize() - 1; i >= 0 && url.pathSegments().get(i).isEmpty(); i--) {
      builder.removePathSegment(i);
    }
    return Optional.of(builder.build());
  }

  /** For messages: without a query, which may hold a key, and without a slash at the end. */
  String shown() {
    return base().map(url -> url.newBuilder().query(null).build().toString())
        .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
        .orElse("the model server");
  }

  /** What is wrong with it, in one sentence with the way out. */
  Optional<String> problem() {
    if (base().isPresent()) {
      return Optional.empty();
    }
    var where = from.equals(MISSION) ? "`url` of openai" : from;
    var url = HttpUrl.parse(text);
    if (url != null) {
      return Optional.of(where + " holds a user name or password; remove it and name the variable"
          + " that holds the key in `key_env`");
    }
    // What stands before an `@` may be a password.
    var harmless = text.substring(text.lastIndexOf('@') + 1);
    return Optional.of("`" + Words.bounded(harmless, LONGEST_SHOWN) + "` is not a base URL; write"
        + " one such as http://localhost:1234/v1 in " + where);
  }
}
