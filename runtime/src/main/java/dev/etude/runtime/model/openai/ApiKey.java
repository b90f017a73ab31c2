package dev.etude.runtime.model.openai;

/**
 * The key of a model server. It leaves this package only as a request header: {@link #toString()}
 * hides it, and what a server says is masked before anybody reads it. Immutable.
 *
 * @param value the key itself; empty where there is none
 * @param from the environment variable it came from; empty where there is none
 * @param named whether the mission names that variable, so that it must be set
 */
record ApiKey(String value, String from, boolean named) {

  static final ApiKey NONE = new ApiKey("", "", false);

  /** Shorter ones are no secrets, and masking them would make messages unreadable. */
  private static final int SHORTEST_SECRET = 4;

  /** Below this a key may be an ordinary word, such as {@code lm-studio}, that code contains. */
  private static final int SHORTEST_UNLIKE_CODE = 16;

  ApiKey {
    value = value.strip();
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  /** Whether an HTTP header can carry it: visible ASCII only. */
  boolean sendable() {
    return value.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  /** A server's message with the key taken out. */
  String maskMessage(String text) {
    return value.length() < SHORTEST_SECRET ? text : text.replace(value, "***");
  }

  /** An answer with the key taken out; ordinary words stay. */
  String maskAnswer(String text) {
    return value.length() < SHORTEST_UNLIKE_CODE ? text : text.replace(value, "***");
  }

  @Override
  public String toString() {
    return isEmpty() ? "no key" : "*** from " + from;
  }
}
