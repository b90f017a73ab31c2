package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** Python values in bytes: one letter for the type, then the content. */
public final class ValueCodec {

  /** Deeper than any value that is let through; keeps a false frame from filling the stack. */
  private static final int MAX_DEPTH = 1000;

  private ValueCodec() {}

  /** Writes one value. */
  public static void write(PyValue value, DataOutputStream out) throws IOException {
    switch (value) {
      case None() -> out.writeByte('N');
      case Bool(var truth) -> out.writeByte(truth ? 'T' : 'F');
      case Int(var number) -> {
        out.writeByte('i');
        Bytes.octets(number.toByteArray(), out);
      }
      case PyValue.Float(var number) -> {
        out.writeByte('f');
        out.writeDouble(number);
      }
      case Complex(var real, var imaginary) -> {
        out.writeByte('c');
        out.writeDouble(real);
        out.writeDouble(imaginary);
      }
      case Str(var text) -> {
        out.writeByte('s');
        Bytes.text(text, out);
      }
      case PyValue.Bytes(var octets) -> {
        out.writeByte('b');
        Bytes.list(octets, (octet, to) -> to.writeByte(octet), out);
      }
      case ListOf(var items) -> items('l', items, out);
      case TupleOf(var items) -> items('t', items, out);
      case SetOf(var items) -> items('e', items, out);
      case FrozenSetOf(var items) -> items('z', items, out);
      case DictOf(var entries) -> {
        out.writeByte('d');
        Bytes.list(entries, ValueCodec::entry, out);
      }
      case Opaque(var type) -> {
        out.writeByte('o');
        Bytes.text(type, out);
      }
    }
  }

  private static void items(char tag, List<PyValue> items, DataOutputStream out)
      throws IOException {
    out.writeByte(tag);
    Bytes.list(items, ValueCodec::write, out);
  }

  private static void entry(Entry entry, DataOutputStream out) throws IOException {
    write(entry.key(), out);
    write(entry.value(), out);
  }

  /** Reads one value. */
  public static PyValue read(DataInputStream in) throws IOException {
    return read(in, 0);
  }

  private static PyValue read(DataInputStream in, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("a value is nested deeper than " + MAX_DEPTH + " levels");
    }
    byte tag = in.readByte();
    return switch (tag) {
      case 'N' -> new None();
      case 'T' -> new Bool(true);
      case 'F' -> new Bool(false);
      case 'i' -> new Int(integer(in));
      case 'f' -> new PyValue.Float(in.readDouble());
      case 'c' -> new Complex(in.readDouble(), in.readDouble());
      case 's' -> new Str(Bytes.text(in));
      case 'b' -> new PyValue.Bytes(Bytes.list(in, DataInputStream::readUnsignedByte));
      case 'l' -> new ListOf(items(in, depth));
      case 't' -> new TupleOf(items(in, depth));
      case 'e' -> new SetOf(items(in, depth));
      case 'z' -> new FrozenSetOf(items(in, depth));
      case 'd' -> new DictOf(Bytes.list(in,
          from -> new Entry(read(from, depth + 1), read(from, depth + 1))));
      case 'o' -> new Opaque(Bytes.text(in));
      default -> throw new IOException("unknown value tag " + tag);
    };
  }

  private static List<PyValue> items(DataInputStream in, int depth) throws IOException {
    return Bytes.list(in, from -> read(from, depth + 1));
  }

  private static BigInteger integer(DataInputStream in) throws IOException {
    byte[] octets = Bytes.octets(in);
    if (octets.length == 0) {
      throw new IOException("an int without digits");
    }
    return new BigInteger(octets);
  }
}
