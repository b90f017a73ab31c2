package dev.etude.runtime.report;

import java.util.Map;

/**
 * Colour on a terminal, plain text elsewhere. Follows {@code NO_COLOR} (no-color.org).
 *
 * @param terminal whether a person is looking: lines may be rewritten
 * @param colour whether colour codes may be written
 */
public record Style(boolean terminal, boolean colour) {

  /** No terminal, no colour. */
  public static final Style PLAIN = new Style(false, false);

  /** What fits this process. */
  public static Style detect(Map<String, String> environment) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || "dumb".equals(environment.get("TERM"));
    return new Style(terminal, terminal && !refused);
  }

  public String green(String text) {
    return paint("32", text);
  }

  public String red(String text) {
    return paint("31", text);
  }

  public String yellow(String text) {
    return paint("33", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  public String bold(String text) {
    return paint("1", text);
  }

  private String paint(String code, String text) {
    return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
