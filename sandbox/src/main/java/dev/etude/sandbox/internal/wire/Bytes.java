package dev.etude.sandbox.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reading and writing of whole frames: UTF-16 text, so lone surrogates survive, and lists. */
final class Bytes {

  @FunctionalInterface
  interface Writer<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private Bytes() {}

  static <T> byte[] encode(T value, Writer<T> writer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writer.write(value, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  static <T> T decode(byte[] frame, Reader<T> reader) throws IOException {
    return reader.read(new DataInputStream(new ByteArrayInputStream(frame)));
  }

  static void text(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String text(DataInputStream in) throws IOException {
    int length = count(in, 2);
    var chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = in.readChar();
    }
    return new String(chars);
  }

  static void octets(byte[] octets, DataOutputStream out) throws IOException {
    out.writeInt(octets.length);
    out.write(octets);
  }

  static byte[] octets(DataInputStream in) throws IOException {
    var octets = new byte[count(in, 1)];
    in.readFully(octets);
    return octets;
  }

  static <T> void list(List<T> items, Writer<T> writer, DataOutputStream out) throws IOException {
    out.writeInt(items.size());
    for (var item : items) {
      writer.write(item, out);
    }
  }

  static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int size = count(in, 1);
    var items = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      items.add(reader.read(in));
    }
    return items;
  }

  /** A count that the rest of the frame can really hold, so a false one cannot ask for memory. */
  private static int count(DataInputStream in, int bytesEach) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / bytesEach) {
      throw new IOException("a count of " + count + " does not fit its frame");
    }
    return count;
  }
}
