package dev.etude.runtime.model;

import dev.etude.memory.Sha256;

/**
 * The identity of a question: SHA-256 (FIPS 180-4) of its purpose, a line feed and its text, in
 * UTF-8, as 64 lower-case hexadecimal digits.
 *
 * <p>
 * The text holds all a reading model is told, so that it determines the answer; the number of the
 * attempt and the seed are left out, because a recorded answer is as good under another seed, and
 * the same question asked twice is told apart by its place in the record. Where a prompt has no
 * text, the text that {@link Prompts#STANDARD} would write stands in for it.
 */
public final class PromptHash {

  private PromptHash() {}

  /** The hash of that question. */
  public static String of(Prompt prompt) {
    var text = prompt.text().isEmpty()
        ? Prompts.STANDARD.text(prompt.purpose(), prompt.brief(), "")
        : prompt.text();
    return Sha256.hex(prompt.purpose() + "\n" + text);
  }
}
