package dev.etude.runtime.model.openai;

import java.time.Duration;
import java.util.List;

/** Why there is no answer. */
sealed interface Fault {

  /** Nothing listens there. */
  record Refused() implements Fault {}

  /** The host has no address. */
  record NoHost() implements Fault {}

  /** The connection was lost. */
  record Broken(String detail) implements Fault {}

  /** No trust, or no TLS at all, at the other end. */
  record NoTls(String detail) implements Fault {}

  record TimedOut() implements Fault {}

  record Cancelled() implements Fault {}

  /** An HTTP status that is no success, and what the server said. */
  record Answered(int status, Complaint complaint) implements Fault {}

  record Redirected(int status, String to) implements Fault {}

  /** It wants a longer pause than there is time left. */
  record ToldToWait(Fault fault, Duration pause) implements Fault {}

  /** The body is larger than {@link Server#LARGEST_BODY}. */
  record TooLarge() implements Fault {}

  record NotJson(String body) implements Fault {}

  record NoChoices(String body) implements Fault {}

  /** A success by its status, an error by its content. */
  record ErrorInside(Complaint complaint) implements Fault {}

  /** An answer without text. */
  record Empty() implements Fault {}

  /** The answer ended at the token limit before it was of use. */
  record CutShort() implements Fault {}

  record UnknownModel(String model, List<String> offered) implements Fault {

    public UnknownModel {
      offered = List.copyOf(offered);
    }
  }

  record NoModels() implements Fault {}
}
