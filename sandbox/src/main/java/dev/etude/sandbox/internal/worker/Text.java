package dev.etude.sandbox.internal.worker;

/** Guest text made fit for one line of a report. */
final class Text {

  private Text() {}

  /** The text on one line, without control characters, cut to a length. */
  static String line(String text, int limit) {
    var cut = text.length() > limit ? text.substring(0, limit) + "…" : text;
    return cut.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** The text, cut to a length. */
  static String bounded(String text, int limit) {
    return text.length() > limit ? text.substring(0, limit) + "…" : text;
  }
}
