package dev.etude.sandbox.internal.worker;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scanner with a thread of its own: making it takes up to a second in a worker that has just
 * started, and programs that need no scanner do not wait for it.
 */
final class Scanning {

  private final Interpreter interpreter;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(GuestThreads::unstarted);
  /** Touched by that thread alone. */
  private @Nullable Scanner scanner;

  Scanning(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Makes it, unless it is there, and returns at once. */
  void prepare() {
    thread.execute(this::scanner);
  }

  /** What the scanner says; waits for it. */
  <T> T ask(Function<Scanner, T> question) throws InterruptedException {
    try {
      return thread.submit(() -> {
        var answer = question.apply(scanner());
        StackUse.reachedEnd();
        return answer;
      }).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Has something done with it, on its thread, and returns at once. */
  void tell(Consumer<Scanner> work) {
    thread.execute(() -> work.accept(scanner()));
  }

  private Scanner scanner() {
    var ready = scanner;
    if (ready == null) {
      ready = new Scanner(interpreter.newGuest());
      scanner = ready;
    }
    return ready;
  }
}
