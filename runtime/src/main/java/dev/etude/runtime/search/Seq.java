package dev.etude.runtime.search;

import java.util.Arrays;
import java.util.Collection;

/** A Python list or tuple while a program is searched: immutable, its hash counted once. */
final class Seq {

  static final Seq EMPTY = new Seq(new Object[0]);

  private final Object[] items;
  private int hash;

  /** The array is taken over; nobody may change it afterwards. */
  Seq(Object... items) {
    this.items = items;
  }

  static Seq of(Collection<?> items) {
    return items.isEmpty() ? EMPTY : new Seq(items.toArray());
  }

  int size() {
    return items.length;
  }

  Object get(int index) {
    return items[index];
  }

  /** A copy that the caller may change. */
  Object[] copy() {
    return items.clone();
  }

  /** From {@code from} up to but without {@code to}, both within the bounds. */
  Seq slice(int from, int to) {
    return from >= to ? EMPTY : new Seq(Arrays.copyOfRange(items, from, to));
  }

  boolean contains(Object item) {
    return indexOf(item) >= 0;
  }

  int indexOf(Object item) {
    for (int i = 0; i < items.length; i++) {
      if (items[i].equals(item)) {
        return i;
      }
    }
    return -1;
  }

  Seq plus(Seq other) {
    var all = Arrays.copyOf(items, items.length + other.items.length);
    System.arraycopy(other.items, 0, all, items.length, other.items.length);
    return new Seq(all);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Seq seq && hashCode() == seq.hashCode()
        && Arrays.equals(items, seq.items);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Arrays.hashCode(items) | 1;
    }
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(items);
  }
}
