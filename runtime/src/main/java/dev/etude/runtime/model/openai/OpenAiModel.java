package dev.etude.runtime.model.openai;

import dev.etude.memory.Usage;
import dev.etude.runtime.model.AnswerParser;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Prompt.Purpose;
import dev.etude.runtime.model.Reply;
import dev.etude.runtime.model.Toolbox;
import dev.etude.runtime.model.openai.Retry.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A model behind an OpenAI-compatible endpoint ({@code POST /chat/completions}, no streaming).
 *
 * <p>
 * A question is answered or has failed within {@link OpenAiOptions#timeout()}, retries and their
 * pauses included. Asked again are 408, 409, 425, 429, 5xx and lost connections; a server that
 * never answered is not waited for. Bodies are read up to 4 MiB. Token counts are the server's, or
 * estimated at four characters each and marked so. The key is in no reply, message or
 * {@link #toString()}.
 *
 * <p>
 * Used by one thread at a time, save that any thread may {@link #close()}, which ends a call in
 * flight.
 */
public final class OpenAiModel implements Model {

  private static final int CHARACTERS_PER_TOKEN = 4;

  private final OpenAiOptions options;
  private final Timing timing;
  private final Retry retry;
  private final Server server;
  private final Question question;
  private final Sentences sentences;
  private String model;

  /** {@code random} spreads retries; it decides no answer. */
  public OpenAiModel(OpenAiOptions options, RandomGenerator random, Timing timing) {
    this.options = options;
    this.timing = timing;
    retry = new Retry(options.maxRetries(), random, timing);
    server = new Server(options.endpoint(), options.key(), timing);
    question = new Question(options);
    sentences = new Sentences(options);
    model = options.model();
  }

  /** {@code openai:} and the model; {@code openai} alone until the server named its first. */
  @Override
  public String name() {
    return model.isEmpty() ? "openai" : "openai:" + model;
  }

  @Override
  public boolean plans() {
    return options.plans();
  }

  @Override
  public Reply ask(Prompt prompt) {
    var problem = options.problem();
    if (problem.isPresent()) {
      return new Reply.Failed(problem.get(), Usage.NONE);
    }
    try {
      return ask(prompt, new Deadline(timing, options.timeout()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(new Fault.Cancelled(), Usage.NONE);
    }
  }

  private Reply ask(Prompt prompt, Deadline deadline) throws InterruptedException {
    var outcome = retry.run(deadline, () -> once(prompt, deadline));
    while (outcome instanceof Outcome.Bad(var fault, _) && question.leaveOut(fault)) {
      outcome = retry.run(deadline, () -> once(prompt, deadline));
    }
    return switch (outcome) {
      case Outcome.Good(var body) -> read(prompt, body);
      case Outcome.Bad bad -> failed(bad, deadline);
      case Outcome.Passing(var fault, _) -> failed(fault, Usage.NONE);
    };
  }

  private Outcome once(Prompt prompt, Deadline deadline) {
    if (model.isEmpty()) {
      var listed = server.get("models", deadline);
      if (!(listed instanceof Outcome.Good(var body))) {
        return listed;
      }
      var models = Chat.models(body);
      if (models.isEmpty()) {
        return new Outcome.Bad(new Fault.NotJson(body));
      }
      model = first(models.get());
      if (model.isEmpty()) {
        return new Outcome.Bad(new Fault.NoModels());
      }
    }
    return server.post("chat/completions", question.json(prompt, model), deadline);
  }

  /** Servers list embedding models among the others; those do not chat. */
  private static String first(List<String> models) {
    return models.stream().filter(id -> !id.toLowerCase(Locale.ROOT).contains("embed")).findFirst()
        .orElse(models.isEmpty() ? "" : models.getFirst());
  }

  private Reply read(Prompt prompt, String body) {
    return switch (Chat.read(body)) {
      case Chat.Answer.Useless(var fault) -> failed(fault, Usage.NONE);
      case Chat.Answer.Text answer -> read(prompt, answer);
    };
  }

  private Reply read(Prompt prompt, Chat.Answer.Text answer) {
    var usage = usage(prompt, answer);
    var text = options.key().maskAnswer(answer.text());
    var concepts = List.<String>of();
    // What was cut off is of use in words, and as code where the code was whole by then.
    var useful = !text.isBlank();
    if (prompt.purpose() == Purpose.CODE) {
      var code = AnswerParser.parse(text, prompt.brief());
      useful = code instanceof AnswerParser.Code(_, var closed) && closed;
      concepts = code instanceof AnswerParser.Code(var source, _)
          ? Toolbox.used(source, prompt.brief().concepts())
          : concepts;
    }
    if (answer.cut() && !useful) {
      return failed(new Fault.CutShort(), usage);
    }
    return text.isBlank()
        ? failed(new Fault.Empty(), usage)
        : new Reply.Answer(text, concepts, usage);
  }

  private static Usage usage(Prompt prompt, Chat.Answer.Text answer) {
    var counted = answer.input() >= 0 && answer.output() >= 0;
    return counted
        ? new Usage(answer.input(), answer.output(), false, 0)
        : new Usage(tokens(prompt.text()), tokens(answer.text()), true, 0);
  }

  private static long tokens(String text) {
    return Math.ceilDiv(text.length(), CHARACTERS_PER_TOKEN);
  }

  private Reply failed(Outcome.Bad bad, Deadline deadline) {
    var unknown = bad.fault() instanceof Fault.Answered(var status, var complaint)
        && (status == 404 || complaint.code().equals("model_not_found"));
    if (unknown && server.get("models", deadline) instanceof Outcome.Good(var body)) {
      var offered = Chat.models(body).orElse(List.of());
      if (!offered.isEmpty() && !offered.contains(model)) {
        return failed(new Fault.UnknownModel(model, offered), Usage.NONE);
      }
    }
    return new Reply.Failed(sentences.say(bad), Usage.NONE);
  }

  private Reply failed(Fault fault, Usage usage) {
    return new Reply.Failed(sentences.say(new Outcome.Bad(fault)), usage);
  }

  @Override
  public void close() {
    server.close();
  }

  @Override
  public String toString() {
    return "OpenAiModel[" + options + "]";
  }
}
