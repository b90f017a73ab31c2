package dev.etude.sandbox.internal.worker;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The standard input of a guest; its text is known only when the program is. */
final class GuestInput extends InputStream {

  private byte[] bytes = new byte[0];
  private int position;

  void text(String text) {
    bytes = text.getBytes(StandardCharsets.UTF_8);
    position = 0;
  }

  @Override
  public int read() {
    return position < bytes.length ? Byte.toUnsignedInt(bytes[position++]) : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (position == bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return bytes.length - position;
  }
}
