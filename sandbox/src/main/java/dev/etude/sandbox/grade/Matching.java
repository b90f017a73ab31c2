package dev.etude.sandbox.grade;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Partners for as many things as there are others, where some fit each other and some do not. Found
 * by augmenting paths (Berge, 1957; Kuhn, 1955), so partners are found whenever there are any.
 * Takes time that grows with the third power of the number. Used by one thread.
 */
final class Matching {

  /** Says which of the others fit one. */
  interface Fits {

    boolean test(int one, int other);
  }

  private final BitSet[] fitting;
  private final int[] partners;

  private Matching(int count, Fits fits) {
    fitting = new BitSet[count];
    Arrays.setAll(fitting, one -> of(count, other -> fits.test(one, other)));
    partners = new int[count];
    Arrays.fill(partners, -1);
  }

  private static BitSet of(int count, IntPredicate fits) {
    var bits = new BitSet(count);
    for (int other = 0; other < count; other++) {
      bits.set(other, fits.test(other));
    }
    return bits;
  }

  /** Whether each of so many has a partner of its own among as many others. */
  static boolean isPerfect(int count, Fits fits) {
    var matching = new Matching(count, fits);
    for (int one = 0; one < count; one++) {
      if (!matching.findPartner(one, new BitSet(count))) {
        return false;
      }
    }
    return true;
  }

  private boolean findPartner(int one, BitSet asked) {
    var others = fitting[one];
    for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
      if (!asked.get(other)) {
        asked.set(other);
        if (partners[other] < 0 || findPartner(partners[other], asked)) {
          partners[other] = one;
          return true;
        }
      }
    }
    return false;
  }
}
