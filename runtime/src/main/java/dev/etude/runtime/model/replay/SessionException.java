package dev.etude.runtime.model.replay;

/** A session cannot be used. The message says where and why, and the way out; it is for users. */
public final class SessionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SessionException(String message) {
    super(message);
  }
}
