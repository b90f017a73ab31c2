package dev.etude.sandbox.command;

import java.time.Instant;

/**
 * The answer to a {@link Consent}.
 *
 * @param id of the command
 * @param digest of what was asked, {@link Consent#digest()}
 * @param granted whether it may run
 * @param by who said so: a name, or {@code nobody} where the time ran out
 * @param at when
 */
public record Decision(String id, String digest, boolean granted, String by, Instant at) {

  /** Who answers where nobody does. */
  public static final String NOBODY = "nobody";
}
