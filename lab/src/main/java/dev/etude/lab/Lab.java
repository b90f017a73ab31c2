package dev.etude.lab;

import dev.etude.dsl.ScriptException;
import dev.etude.dsl.Scripts;
import dev.etude.lab.learner.LearnerSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays every pairing with every learner and every seed. The same arguments give the same trials,
 * whatever the number of threads. Immutable.
 *
 * @param seeds how many; they are 1, 2, 3, ...
 * @param tasks the most a run may take
 */
public record Lab(LearnerSet set, List<Contender> contenders, int seeds, int tasks) {

  public Lab {
    contenders = List.copyOf(contenders);
    if (contenders.isEmpty()) {
      throw new IllegalArgumentException("contenders must not be empty");
    }
    if (seeds < 1) {
      throw new IllegalArgumentException("seeds must be >= 1, was " + seeds);
    }
    if (tasks < 1) {
      throw new IllegalArgumentException("tasks must be >= 1, was " + tasks);
    }
  }

  /** How many runs there are. */
  public int runs() {
    return contenders.size() * set.learners().size() * seeds;
  }

  /**
   * Plays all of it.
   *
   * @param threads how many play at a time, at least 1
   * @param progress told how many runs are done, by any of them
   * @return the trials by contender, learner and seed
   * @throws ScriptException if a script gives no answer; no more is begun then
   */
  public List<Trial> play(int threads, IntConsumer progress) throws InterruptedException {
    var work = new Work(progress);
    List<Thread> playing = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread = Scripts.thread("lab-" + (i + 1), work);
      thread.start();
      playing.add(thread);
    }
    try {
      for (Thread thread : playing) {
        thread.join();
      }
    } finally {
      work.stop();
    }
    return work.trials();
  }

  /** The runs, each taken by the first thread that is free. */
  private final class Work implements Runnable {

    private final Play play = new Play(set, tasks);
    private final @Nullable Trial[] trials = new Trial[runs()];
    private final @Nullable RuntimeException[] failures = new RuntimeException[runs()];
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final IntConsumer progress;

    Work(IntConsumer progress) {
      this.progress = progress;
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < trials.length; i = next.getAndIncrement()) {
        try {
          trials[i] = trial(i);
        } catch (RuntimeException failure) {
          failures[i] = failure;
          stop();
        }
        progress.accept(done.incrementAndGet());
      }
    }

    void stop() {
      next.set(trials.length);
    }

    private Trial trial(int i) {
      int seed = i % seeds;
      int learner = i / seeds % set.learners().size();
      int contender = i / seeds / set.learners().size();
      return play.run(contender, contenders.get(contender).pairing(), learner, seed + 1);
    }

    List<Trial> trials() {
      Arrays.stream(failures).filter(Objects::nonNull).findFirst().ifPresent(failure -> {
        throw failure;
      });
      return Arrays.stream(trials).map(Objects::requireNonNull).toList();
    }
  }
}
