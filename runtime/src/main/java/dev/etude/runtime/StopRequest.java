package dev.etude.runtime;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether somebody wants the run to stop. The first SIGINT or SIGTERM asks it to finish the cycle
 * it is in; the second one ends the process at once, which the journal survives as it survives a
 * power cut. Thread-safe.
 */
public final class StopRequest {

  private static final int ENDED_BY_SIGNAL = 130;

  private final AtomicInteger requests = new AtomicInteger();
  private final Runnable onFirst;

  /** {@code onFirst} runs when the first request comes in, on a thread of its own. */
  public StopRequest(Runnable onFirst) {
    this.onFirst = onFirst;
  }

  /** Makes the signals of this process requests to stop. */
  public StopRequest listen() {
    try {
      for (String name : new String[]{"INT", "TERM"}) {
        handle(name);
      }
      return this;
    } catch (ReflectiveOperationException unknown) {
      throw new IllegalStateException("this JVM has no sun.misc.Signal", unknown);
    }
  }

  /**
   * A shutdown hook cannot tell a second signal from the first; {@code sun.misc.Signal} can, but
   * naming it makes the compiler warn in a way that nothing suppresses.
   */
  private void handle(String name) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object onSignal = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[]{handler},
        (proxy, method, arguments) -> {
          if (method.getName().equals("handle")) {
            request();
          }
          return null;
        });
    signal.getMethod("handle", signal, handler).invoke(null,
        signal.getConstructor(String.class).newInstance(name), onSignal);
  }

  /** Asks once; a second request ends the process. */
  public void request() {
    if (requests.incrementAndGet() == 1) {
      onFirst.run();
    } else {
      Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
    }
  }

  /** Whether the run should stop before its next cycle. */
  public boolean requested() {
    return requests.get() > 0;
  }
}
