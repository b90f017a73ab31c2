package dev.etude.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be closed, last opened first closed, each of them whatever becomes of the others. */
final class Closing implements AutoCloseable {

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /** Takes note of something that is open now. */
  <T extends AutoCloseable> T later(T resource) {
    opened.push(resource);
    return resource;
  }

  @Override
  public void close() {
    RuntimeException first = null;
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failure) {
        RuntimeException wrapped = failure instanceof RuntimeException known
            ? known
            : new IllegalStateException(failure);
        if (first == null) {
          first = wrapped;
        } else {
          first.addSuppressed(wrapped);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
