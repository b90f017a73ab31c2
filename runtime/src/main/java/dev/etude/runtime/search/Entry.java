package dev.etude.runtime.search;

import java.util.Arrays;

/**
 * An expression in a table, with its value on each row of its scope.
 *
 * @param uses one bit for each variable that occurs free in it
 */
record Entry(Expr expr, Object[] values, long uses, int cost) {

  /** What makes two expressions of one type count as the same: equal values on all rows. */
  Key key() {
    return new Key(expr.type(), values, 31 * Arrays.hashCode(values) + expr.type().hashCode());
  }

  /** Compared by content; the hash is counted once. */
  record Key(Type type, Object[] values, int hash) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && hash == key.hash && type.equals(key.type)
          && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
