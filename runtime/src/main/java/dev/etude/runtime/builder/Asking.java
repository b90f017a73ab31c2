package dev.etude.runtime.builder;

import dev.etude.memory.Event.ModelReplied;
import dev.etude.memory.journal.Ledger;
import dev.etude.runtime.StageFailure;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Prompt.Purpose;
import dev.etude.runtime.model.PromptHash;
import dev.etude.runtime.model.Prompts;
import dev.etude.runtime.model.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The builder's questions to its model, each recorded with its answer. */
final class Asking {

  private final Model model;
  private final Ledger ledger;
  private final LongSupplier nanos;
  private final long seed;
  private final int retries;

  /**
   * @param seed for models that draw at random
   * @param retries how often the task has come back; a search widens each time
   */
  Asking(Model model, Ledger ledger, LongSupplier nanos, long seed, int retries) {
    this.model = model;
    this.ledger = ledger;
    this.nanos = nanos;
    this.seed = seed;
    this.retries = retries;
  }

  boolean plans() {
    return model.plans();
  }

  /** Asks, or takes the answer that is on record. */
  Reply ask(Purpose purpose, State state) {
    Prompt prompt = Prompts.STANDARD.prompt(purpose, state.brief(), state.plan(),
        retries + state.attempt(), seed);
    ModelReplied recorded = ledger.once(ModelReplied.class, () -> {
      long started = nanos.getAsLong();
      Reply reply = model.ask(prompt);
      return event(state.attempt(), prompt, reply, (nanos.getAsLong() - started) / 1_000_000);
    });
    return reply(recorded);
  }

  private ModelReplied event(int attempt, Prompt prompt, Reply reply, long elapsedMs) {
    String hash = PromptHash.of(prompt);
    String purpose = prompt.purpose().name().toLowerCase(Locale.ROOT);
    return switch (reply) {
      case Reply.Answer answer -> new ModelReplied(attempt, purpose, model.name(), hash,
          answer.text(), "", answer.usage(), answer.concepts(), elapsedMs);
      case Reply.NoAnswer none -> new ModelReplied(attempt, purpose, model.name(), hash, "",
          "none: " + none.reason(), none.usage(), List.of(), elapsedMs);
      case Reply.Failed failed -> new ModelReplied(attempt, purpose, model.name(), hash, "",
          "failed: " + failed.reason(), failed.usage(), List.of(), elapsedMs);
    };
  }

  private static Reply reply(ModelReplied event) {
    String failure = event.failure();
    if (failure.startsWith("none: ")) {
      return new Reply.NoAnswer(failure.substring("none: ".length()), event.usage());
    }
    return failure.isEmpty()
        ? new Reply.Answer(event.text(), event.concepts(), event.usage())
        : new Reply.Failed(failure.substring("failed: ".length()), event.usage());
  }

  /** The model could not be asked: the cycle ends here. */
  StageFailure failure(String stage, Reply.Failed failed) {
    return new StageFailure(stage, "model", failed.reason());
  }
}
