package dev.etude.sandbox.internal.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a thread has used its stack to the end. A class that is first used where no stack
 * is left cannot be initialised, then or ever after, so a process in which that came to pass is of
 * no use to other programs. The JVM tells nobody, and a guest can catch the error; but the pages at
 * the end of a stack are in memory only if something was put there. Safe for use by many threads.
 */
final class StackUse {

  /** The JVM says that there is no stack left about 100 KiB before its end. */
  private static final long END_BYTES = 256 << 10;
  private static final long PAGE_BYTES = 4096;
  /** Larger than a {@code pthread_attr_t} anywhere. */
  private static final long ATTRIBUTES_BYTES = 128;

  /** Absent where the C library has no such functions: then the end is never seen. */
  private static final @Nullable StackUse INSTANCE = instance();

  private static volatile boolean everReached;

  private final MethodHandle self;
  private final MethodHandle attributesOf;
  private final MethodHandle stackOf;
  private final MethodHandle destroy;
  private final MethodHandle inMemory;

  private StackUse(Linker linker) {
    self = function(linker, "pthread_self", JAVA_LONG);
    attributesOf = function(linker, "pthread_getattr_np", JAVA_INT, JAVA_LONG, ADDRESS);
    stackOf = function(linker, "pthread_attr_getstack", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    destroy = function(linker, "pthread_attr_destroy", JAVA_INT, ADDRESS);
    inMemory = function(linker, "mincore", JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS);
  }

  @SuppressWarnings("restricted")
  private static MethodHandle function(Linker linker, String name, MemoryLayout result,
      MemoryLayout... arguments) {
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name),
        FunctionDescriptor.of(result, arguments));
  }

  private static @Nullable StackUse instance() {
    try {
      return new StackUse(Linker.nativeLinker());
    } catch (NoSuchElementException | UnsupportedOperationException _) {
      return null;
    }
  }

  /** Whether the calling thread has come to the end of its stack since it started. */
  static boolean reachedEnd() {
    if (INSTANCE != null && INSTANCE.endInMemory()) {
      everReached = true;
      return true;
    }
    return false;
  }

  /** Whether a thread was ever found to have done so. */
  static boolean everReachedEnd() {
    return everReached;
  }

  private boolean endInMemory() {
    try (var arena = Arena.ofConfined()) {
      var attributes = arena.allocate(ATTRIBUTES_BYTES, Long.BYTES);
      var lowest = arena.allocate(JAVA_LONG);
      var size = arena.allocate(JAVA_LONG);
      var pages = arena.allocate(END_BYTES / PAGE_BYTES);
      check((int) attributesOf.invokeExact((long) self.invokeExact(), attributes));
      check((int) stackOf.invokeExact(attributes, lowest, size));
      check((int) destroy.invokeExact(attributes));
      check((int) inMemory.invokeExact(lowest.get(JAVA_LONG, 0), END_BYTES, pages));
      return pages.elements(JAVA_BYTE).anyMatch(StackUse::present);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean present(MemorySegment page) {
    return (page.get(JAVA_BYTE, 0) & 1) != 0;
  }

  private static void check(int status) {
    if (status != 0) {
      throw new IllegalStateException("the stack of a thread cannot be looked at");
    }
  }
}
