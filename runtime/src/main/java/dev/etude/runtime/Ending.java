package dev.etude.runtime;

import java.util.List;

/** Why a run ended. */
public sealed interface Ending {

  /** All cycles of the budget are done. */
  record CyclesDone(long cycles) implements Ending {}

  /** The time of the budget is used up. */
  record TimeUp(long cycles) implements Ending {}

  /** Somebody asked it to stop. */
  record Stopped(long cycles) implements Ending {}

  /** Too many cycles failed one after another; the last message says why. */
  record Stalled(String kind, String message) implements Ending {}

  /** The gate for decisions refused too many one after another; what the last did not meet. */
  record Waiting(int cycles, List<String> unmet) implements Ending {

    public Waiting {
      unmet = List.copyOf(unmet);
    }
  }

  /** So many scripts keep a core busy that the run would slow down to nothing. */
  record Burning(List<String> scripts) implements Ending {

    public Burning {
      scripts = List.copyOf(scripts);
    }
  }

  /** The word for the journal. */
  default String word() {
    return switch (this) {
      case CyclesDone done -> "cycles";
      case TimeUp up -> "time";
      case Stopped stopped -> "stopped";
      case Stalled stalled -> "stalled";
      case Waiting waiting -> "waiting";
      case Burning burning -> "burning";
    };
  }

  /** The sentence for a person. */
  default String sentence() {
    return switch (this) {
      case CyclesDone done -> done.cycles() == 1
          ? "1 cycle done"
          : "all " + done.cycles() + " cycles done";
      case TimeUp up -> "its time was up after " + up.cycles() + " cycles";
      case Stopped stopped -> "stopped on request after " + stopped.cycles() + " cycles";
      case Stalled stalled -> "gave up: " + stalled.message();
      case Waiting waiting -> "gave up: the gate refused " + waiting.cycles()
          + " decisions in a row; not met: " + String.join("; ", waiting.unmet());
      case Burning burning -> "gave up: " + String.join(" and ", burning.scripts())
          + " never answered, and each keeps a core busy until the process ends";
    };
  }
}
