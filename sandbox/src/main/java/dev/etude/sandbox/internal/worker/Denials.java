package dev.etude.sandbox.internal.worker;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the last thing that was refused to a guest, for the verdict. Only the host side of the
 * worker writes it, so a guest can neither forge nor erase an entry. Used by one thread at a time.
 */
final class Denials {

  private @Nullable String last;

  void record(String what) {
    last = what;
  }

  @Nullable
  String last() {
    return last;
  }

  void clear() {
    last = null;
  }
}
