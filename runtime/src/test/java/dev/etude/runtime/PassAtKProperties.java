package dev.etude.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.etude.runtime.grade.PassAtK;
import dev.etude.runtime.grade.PassAtK.Count;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PassAtKProperties {

  @Property
  void withOneSampleEachItIsTheShareThatPassed(@ForAll @IntRange(min = 1, max = 50) int n,
      @ForAll @IntRange(min = 0, max = 50) int c) {
    int passed = Math.min(c, n);
    assertEquals((double) passed / n, PassAtK.of(List.of(new Count(n, passed)), 1), 1e-9);
  }

  @Property
  void moreSamplesNeverHurt(@ForAll @IntRange(min = 2, max = 50) int n,
      @ForAll @IntRange(min = 0, max = 50) int c, @ForAll @IntRange(min = 1, max = 49) int k) {
    List<Count> tasks = List.of(new Count(n, Math.min(c, n)));
    int fewer = Math.min(k, n - 1);
    assertTrue(PassAtK.of(tasks, fewer + 1) >= PassAtK.of(tasks, fewer) - 1e-12);
  }

  @Property
  void itIsTheShareOfDrawsThatHoldAPass(@ForAll @IntRange(min = 1, max = 8) int n,
      @ForAll @IntRange(min = 0, max = 8) int c, @ForAll @IntRange(min = 1, max = 8) int k) {
    int passed = Math.min(c, n);
    int drawn = Math.min(k, n);
    int draws = 0;
    int lucky = 0;
    for (int set = 0; set < 1 << n; set++) {
      if (Integer.bitCount(set) == drawn) {
        draws++;
        lucky += (set & ((1 << passed) - 1)) != 0 ? 1 : 0;
      }
    }
    assertEquals((double) lucky / draws, PassAtK.of(List.of(new Count(n, passed)), drawn), 1e-9);
  }
}
