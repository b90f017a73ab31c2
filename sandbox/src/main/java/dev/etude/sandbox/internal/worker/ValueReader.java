package dev.etude.sandbox.internal.worker;

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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Copies values out of a guest. The type of a value is the identity of its metaobject among the
 * types taken before the guest ran: not its name, not its {@code __class__}, not what it says
 * of itself. A value of a type derived from a plain one is read as what it holds as that plain
 * type, so a {@code Counter} is a dictionary; anything else is {@link Opaque}. A value that is too
 * deep or too big is {@code Opaque} as a whole. Used by one thread at a time.
 */
final class ValueReader {

  static final int MAX_DEPTH = 200;
  static final int MAX_NODES = 1_000_000;
  static final int MAX_BYTES = 16 << 20;

  private final Value[] types = new Value[PlainType.values().length];
  private final Value typeOf;
  private final Value plain;
  private int nodes;
  private long bytes;

  ValueReader(Bootstrap bootstrap) {
    typeOf = bootstrap.typeOf();
    plain = bootstrap.plain();
    for (int i = 0; i < types.length; i++) {
      types[i] = bootstrap.types().getArrayElement(i);
    }
  }

  /** Said of a value beyond a bound; carries no stack, being no error of this program. */
  private static final class TooBig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBig(String message) {
      super(message, null, false, false);
    }
  }

  PyValue read(Value value) {
    nodes = 0;
    bytes = 0;
    try {
      return read(value, 0);
    } catch (TooBig e) {
      return new Opaque(String.valueOf(e.getMessage()));
    }
  }

  /** Whether the type of a value is a plain one itself, rather than one derived from it. */
  boolean isPlain(Value value) {
    return typeOf(value) != null;
  }

  /** The items of a tuple, each as by itself. */
  List<PyValue> readAll(Value tuple) {
    return read(tuple) instanceof TupleOf(var items) ? items : List.of(new Opaque("tuple"));
  }

  private PyValue read(Value value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TooBig("value nested deeper than " + MAX_DEPTH + " levels");
    }
    if (++nodes > MAX_NODES) {
      throw new TooBig("value of more than " + MAX_NODES + " parts");
    }
    var type = typeOf(value);
    if (type == null) {
      var held = plain.execute(value);
      return held.isNull() ? new Opaque(nameOf(value)) : read(held, depth + 1);
    }
    return switch (type) {
      case NONE -> new None();
      case BOOL -> new Bool(value.asBoolean());
      case INT -> new Int(integer(value));
      case FLOAT -> new PyValue.Float(value.asDouble());
      case COMPLEX -> new Complex(value.getMember("real").asDouble(),
          value.getMember("imag").asDouble());
      case STR -> new Str(text(value));
      case BYTES -> new PyValue.Bytes(octets(value));
      case LIST -> new ListOf(elements(value, depth));
      case TUPLE -> new TupleOf(elements(value, depth));
      case SET -> new SetOf(members(value, depth));
      case FROZENSET -> new FrozenSetOf(members(value, depth));
      case DICT -> new DictOf(entries(value, depth));
    };
  }

  /** The protocols only order the questions; what decides is identity. */
  private @Nullable PlainType typeOf(Value value) {
    var meta = typeValue(value);
    if (meta == null) {
      return null;
    }
    if (value.isNumber()) {
      return firstOf(meta, PlainType.INT, PlainType.FLOAT);
    } else if (value.isString()) {
      return firstOf(meta, PlainType.STR);
    } else if (value.isBoolean()) {
      return firstOf(meta, PlainType.BOOL);
    } else if (value.isNull()) {
      return firstOf(meta, PlainType.NONE);
    } else if (value.hasArrayElements()) {
      return firstOf(meta, PlainType.LIST, PlainType.TUPLE, PlainType.BYTES);
    } else if (value.hasHashEntries()) {
      return firstOf(meta, PlainType.DICT);
    }
    return firstOf(meta, PlainType.SET, PlainType.FROZENSET, PlainType.COMPLEX);
  }

  private @Nullable Value typeValue(Value value) {
    var meta = value.getMetaObject();
    // Where the guest calls the host, a number or text shows the host's type for it.
    return meta != null && meta.isHostObject() ? typeOf.execute(value) : meta;
  }

  private @Nullable PlainType firstOf(Value meta, PlainType... candidates) {
    for (var candidate : candidates) {
      if (types[candidate.ordinal()].equals(meta)) {
        return candidate;
      }
    }
    return null;
  }

  private static String nameOf(Value value) {
    try {
      var meta = value.getMetaObject();
      return meta == null ? "object" : Text.line(meta.getMetaSimpleName(), 80);
    } catch (PolyglotException | UnsupportedOperationException e) {
      return "object";
    }
  }

  private BigInteger integer(Value value) {
    if (value.fitsInLong()) {
      return BigInteger.valueOf(value.asLong());
    }
    var number = value.asBigInteger();
    spend(number.bitLength() / 8);
    return number;
  }

  private String text(Value value) {
    var text = value.asString();
    spend(2L * text.length());
    return text;
  }

  private List<Integer> octets(Value value) {
    spend(value.getBufferSize());
    var octets = new byte[(int) value.getBufferSize()];
    value.readBuffer(0, octets, 0, octets.length);
    var list = new ArrayList<Integer>(octets.length);
    for (byte octet : octets) {
      list.add(Byte.toUnsignedInt(octet));
    }
    return list;
  }

  private List<PyValue> elements(Value value, int depth) {
    long size = value.getArraySize();
    var items = new ArrayList<PyValue>();
    for (long i = 0; i < size; i++) {
      items.add(read(value.getArrayElement(i), depth + 1));
    }
    return items;
  }

  private List<PyValue> members(Value value, int depth) {
    var items = new ArrayList<PyValue>();
    var iterator = value.getIterator();
    while (iterator.hasIteratorNextElement()) {
      items.add(read(iterator.getIteratorNextElement(), depth + 1));
    }
    return items;
  }

  private List<Entry> entries(Value value, int depth) {
    var entries = new ArrayList<Entry>();
    var iterator = value.getHashEntriesIterator();
    while (iterator.hasIteratorNextElement()) {
      var entry = iterator.getIteratorNextElement();
      entries.add(new Entry(read(entry.getArrayElement(0), depth + 1),
          read(entry.getArrayElement(1), depth + 1)));
    }
    return entries;
  }

  private void spend(long more) {
    bytes += more;
    if (bytes > MAX_BYTES) {
      throw new TooBig("value of more than " + (MAX_BYTES >> 20) + " MiB");
    }
  }
}
