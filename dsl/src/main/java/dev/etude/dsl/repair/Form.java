package dev.etude.dsl.repair;

import java.util.regex.Pattern;

/**
 * The forms of what a repair holds. It ends up in the words of a command, so every text has a form
 * that no option and no other word can take.
 */
enum Form {

  MODULE("the name of a module", "[A-Za-z_][A-Za-z0-9_.]{0,99}"),

  MODEL("the name of a model", "[A-Za-z0-9][A-Za-z0-9_.:/-]{0,99}"),

  /** A name as PEP 508 has it, with extras and one exact version. */
  PACKAGE("the name of a package", "[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"
      + "(\\[[A-Za-z0-9._,-]{1,50}])?(==[A-Za-z0-9][A-Za-z0-9.+!_-]{0,49})?"),

  REPO("an https address of a repository",
      "https://[A-Za-z0-9][A-Za-z0-9.-]{0,99}(:[0-9]{1,5})?(/[A-Za-z0-9._~-]{1,100}){1,9}/?"),

  REF("a branch, tag or commit", "((?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,99})?"),

  FOLDER("a folder in a repository", "((?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9._/-]{0,199})?");

  private final String noun;
  private final Pattern pattern;

  Form(String noun, String pattern) {
    this.noun = noun;
    this.pattern = Pattern.compile(pattern);
  }

  /** What it is, for messages. */
  String noun() {
    return noun;
  }

  boolean fits(String text) {
    return pattern.matcher(text).matches();
  }

  /** For constructors. */
  void require(String text) {
    if (!fits(text)) {
      throw new IllegalArgumentException("must be " + noun);
    }
  }
}
