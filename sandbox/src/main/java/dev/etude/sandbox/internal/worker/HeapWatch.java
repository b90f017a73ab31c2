package dev.etude.sandbox.internal.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.NotificationEmitter;

/**
 * Ends the process when its heap is nearly full after a collection. Without it a program that
 * fills the heap in small pieces would spend its time on collections that free next to nothing,
 * and end at its deadline instead of at its memory limit.
 */
final class HeapWatch {

  /** The exit status of a JVM under {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  private static final double FULL = 0.95;

  private HeapWatch() {}

  static void start() {
    tenured().forEach(
        pool -> pool.setCollectionUsageThreshold((long) (FULL * pool.getUsage().getMax())));
    var emitter = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    emitter.addNotificationListener((notification, _) -> {
      if (notification.getType()
          .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
        Runtime.getRuntime().halt(OUT_OF_MEMORY);
      }
    }, null, null);
  }

  /** Heap in use by objects that outlived a few collections, as of the last full one. */
  static long heapBytes() {
    return tenured().stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> tenured() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP
            && pool.isUsageThresholdSupported() && pool.isCollectionUsageThresholdSupported())
        .toList();
  }
}
