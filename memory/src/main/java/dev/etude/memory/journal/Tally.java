package dev.etude.memory.journal;

/** How often something was tried and how often it passed. */
public record Tally(int tried, int passed) {

  Tally plus(boolean pass) {
    return new Tally(tried + 1, passed + (pass ? 1 : 0));
  }
}
