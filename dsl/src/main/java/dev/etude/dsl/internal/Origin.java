package dev.etude.dsl.internal;

import java.util.regex.Pattern;

/** Who wrote a script, as its first comments say. */
final class Origin {

  /** Lines of comment before anything else, one of which says so. */
  private static final Pattern MODEL = Pattern.compile(
      "\\A\\uFEFF?(?:[ \\t]*(?://[^\\r\\n]*)?\\R){0,50}?[ \\t]*//[ \\t]*origin:[ \\t]*model\\b");

  private Origin() {}

  static boolean ofModel(String text) {
    return MODEL.matcher(text).find();
  }
}
