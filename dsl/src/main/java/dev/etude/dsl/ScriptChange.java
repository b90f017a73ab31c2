package dev.etude.dsl;

import java.util.List;

/** What {@link ScriptLibrary#reread()} found. Hashes are {@linkplain ScriptLibrary short}. */
public sealed interface ScriptChange {

  /** The full name of the script, such as {@code strategy/steady_climb}. */
  String script();

  /** One or more lines for the user. */
  String text();

  /** Another version came into force. {@code source}: its text, for the record of the run. */
  record Loaded(String script, String replaced, String hash,
      String source) implements ScriptChange {

    @Override
    public String text() {
      return script + "  " + hash + " is in force, in place of " + replaced;
    }
  }

  /**
   * A version was not taken up, or taken out of force. {@code kept}: the version that stays in
   * force. {@code hash} is empty where the file is gone.
   */
  record Refused(String script, String hash, List<Problem> problems,
      String kept) implements ScriptChange {

    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public String text() {
      return Problems.render(problems) + "\nThe version loaded before (" + kept
          + ") stays in force.";
    }
  }

  /**
   * A good version that is not taken up yet, since scripts that changed together with it were
   * refused. {@code others}: those, sorted.
   */
  record Waits(String script, String hash, List<String> others,
      String kept) implements ScriptChange {

    public Waits {
      others = List.copyOf(others);
    }

    @Override
    public String text() {
      return script + "  " + hash + " waits for " + String.join(" and ", others)
          + ", which changed with it. The version loaded before (" + kept + ") stays in force.";
    }
  }
}
