package dev.etude.sandbox.internal.cpython;

/** What a server says of one program. */
sealed interface Heard {
  /** The program's process said something; nobody vouches for it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Said(byte[] frame) implements Heard {}

  /** It has ended. */
  @SuppressWarnings("ArrayRecordComponent")
  record Over(byte[] report) implements Heard {}

  /** The server is gone. */
  record Gone(String reason) implements Heard {}
}
