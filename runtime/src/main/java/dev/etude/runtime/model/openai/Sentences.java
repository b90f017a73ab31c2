package dev.etude.runtime.model.openai;

import dev.etude.runtime.model.openai.Retry.Outcome;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** Says what went wrong and the way out, in one sentence without any secret. */
final class Sentences {

  private static final int LONGEST_QUOTE = 300;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_NAMES = 8;
  private static final String CHECK_URL = "check the base URL, which usually ends with /v1";
  private static final String SEE_LOG = "see the log of the server";

  private final OpenAiOptions options;
  private final String url;

  Sentences(OpenAiOptions options) {
    this.options = options;
    url = options.baseUrl();
  }

  String say(Outcome.Bad bad) {
    var said = say(bad.fault());
    var often = bad.attempts() > 1 ? " (asked " + bad.attempts() + " times)" : "";
    return said.what + often + "; " + said.wayOut;
  }

  private record Said(String what, String wayOut) {}

  private Said say(Fault fault) {
    return switch (fault) {
      case Fault.Refused _ -> new Said("no model server answers at " + url, "start one, e.g."
          + " `lms server start` (LM Studio) or `ollama serve` (Ollama), or set `url` of openai");
      case Fault.NoHost _ -> new Said("the host of " + url + " is not known",
          "check the base URL and the network");
      case Fault.Broken(var detail) ->
        new Said("the connection to " + url + " broke off (" + quote(detail) + ")", SEE_LOG);
      case Fault.NoTls(var detail) ->
        new Said("the TLS connection to " + url + " failed (" + quote(detail) + ")", "write"
            + " http:// if the server has no certificate, or let this Java trust the one it has");
      case Fault.TimedOut _ -> new Said(
          url + " did not answer within " + Words.seconds(options.timeout()),
          "raise `timeout` of openai, or use a smaller model");
      case Fault.Cancelled _ ->
        new Said("the call to " + url + " was cancelled", "resume the run to ask again");
      case Fault.Answered(var status, var complaint) -> status(status, complaint);
      case Fault.Redirected(var status, var to) -> new Said(
          url + " answered " + status + " and points to " + target(to) + ", which is not followed",
          "set `url` of openai to the address that answers");
      case Fault.ToldToWait(var inner, var wait) -> new Said(say(inner).what + " and asks for a"
          + " pause of " + Words.seconds(wait) + ", longer than the time left",
          "wait, or raise `timeout` of openai");
      case Fault.TooLarge _ -> new Said(
          url + " answered with more than " + (Server.LARGEST_BODY >> 20) + " MiB",
          "lower LLM_MAX_OUTPUT_TOKENS, or check what listens there");
      case Fault.NotJson(var body) ->
        new Said(url + " answered with something that is not a JSON object: " + quoted(body),
            CHECK_URL);
      case Fault.NoChoices(var body) ->
        new Said(url + " answered with JSON without `choices`: " + quoted(body), CHECK_URL);
      case Fault.ErrorInside(var complaint) ->
        new Said(url + " answered with an error" + said(complaint), SEE_LOG);
      case Fault.Empty _ ->
        new Said(url + " answered without any text", "ask again, or use another model");
      case Fault.CutShort _ -> new Said("the answer of " + url + " was cut at "
          + options.maxTokens() + " tokens, before it was complete", "raise LLM_MAX_OUTPUT_TOKENS");
      case Fault.UnknownModel unknown -> unknown(unknown);
      case Fault.NoModels _ -> new Said(url + " offers no model", "load one, e.g. `lms load` (LM"
          + " Studio) or `ollama pull` (Ollama), or set `model` of openai");
    };
  }

  private Said status(int status, Complaint complaint) {
    var said = status + said(complaint);
    return switch (status) {
      case 401, 403 -> options.key().isEmpty()
          ? new Said(url + " wants a key and none is set (" + said + ")", "export "
              + options.keyVariable() + ", or name another variable in `key_env`")
          : new Said(url + " refused the key from " + options.keyVariable() + " (" + said + ")",
              "put a valid key into that variable");
      case 404 -> new Said(url + " has no such service or model (" + said + ")", CHECK_URL);
      case 429 -> new Said(url + " is asked too often (" + said + ")",
          "wait, or raise the limit of your account");
      case 400, 413, 422 -> new Said(url + " did not accept the question (" + said + ")",
          "check `model` of openai and LLM_MAX_OUTPUT_TOKENS");
      default -> new Said(url + " answered " + said, SEE_LOG);
    };
  }

  private Said unknown(Fault.UnknownModel unknown) {
    var names = unknown.offered().stream().limit(MOST_NAMES)
        .map(name -> "`" + Words.bounded(mask(name), LONGEST_NAME) + "`")
        .collect(Collectors.joining(", "));
    var more = unknown.offered().size() - MOST_NAMES;
    return new Said("`" + Words.bounded(mask(unknown.model()), LONGEST_NAME)
        + "` is not a model of " + url + ", which offers " + names
        + (more > 0 ? " and " + more + " more" : ""), "set `model` of openai to one of these");
  }

  private String said(Complaint complaint) {
    var text = quote(complaint.message());
    return text.isEmpty() ? "" : ": " + text;
  }

  /** Where a redirect leads, without a query, which may hold a key. */
  private String target(String location) {
    if (location.isBlank()) {
      return "nowhere";
    }
    var parsed = options.endpoint().base().map(base -> base.resolve(location));
    return parsed.map((HttpUrl to) -> quote(to.newBuilder().username("").password("").query(null)
        .fragment(null).build().toString())).orElse("nowhere");
  }

  private String quoted(String text) {
    return "`" + quote(text) + "`";
  }

  private String quote(String text) {
    return Words.bounded(mask(text), LONGEST_QUOTE);
  }

  private String mask(String text) {
    return options.key().maskMessage(text);
  }
}
