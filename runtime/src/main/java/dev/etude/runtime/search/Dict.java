package dev.etude.runtime.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Python dict while a program is searched. Immutable once built. Two dicts that differ in order
 * are different here, since programs can tell them apart; see {@link #sameEntries} for Python's
 * {@code ==}.
 */
final class Dict {

  private final LinkedHashMap<Object, Object> entries;
  private int hash;

  /** The map is taken over; nobody may change it afterwards. */
  Dict(LinkedHashMap<Object, Object> entries) {
    this.entries = entries;
  }

  int size() {
    return entries.size();
  }

  @Nullable
  Object get(Object key) {
    return entries.get(key);
  }

  /** A copy that the caller may change. */
  LinkedHashMap<Object, Object> copy() {
    return new LinkedHashMap<>(entries);
  }

  Seq keys() {
    return Seq.of(entries.keySet());
  }

  Seq values() {
    return Seq.of(entries.values());
  }

  Seq items() {
    var items = new Object[entries.size()];
    int i = 0;
    for (Map.Entry<Object, Object> entry : entries.entrySet()) {
      items[i++] = new Seq(entry.getKey(), entry.getValue());
    }
    return new Seq(items);
  }

  /** Equality as Python has it: the order of the entries means nothing. */
  boolean sameEntries(Dict other) {
    return entries.equals(other.entries);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Dict dict && hashCode() == dict.hashCode()
            && items().equals(dict.items());
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = items().hashCode() ^ 0x5bd1e995 | 1;
    }
    return hash;
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
