package dev.etude.sandbox.safety;

/**
 * One thing in the text of a program that a reader should know of.
 *
 * @param id the identifier of Bandit, such as {@code B605}, or one of a policy: {@code E101} a
 *     module, {@code E102} a name, {@code E103} an attribute, {@code E104} a program that could not
 *     be looked at as a whole
 * @param line 1-based
 * @param column 1-based, in bytes of UTF-8 as Python counts them
 * @param reason one line
 */
public record Finding(String id, Severity severity, int line, int column, String reason) {

  /** As people and models read it: {@code line 3: os.system starts a shell (B605, high)}. */
  public String text() {
    return "line " + line + ": " + reason + " (" + id + ", " + severity.word() + ")";
  }
}
