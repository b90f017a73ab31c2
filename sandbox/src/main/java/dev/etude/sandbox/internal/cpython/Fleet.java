package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The servers of one sandbox: each lent for one program at a time, one that is gone replaced in the
 * background. Callers beyond the number of servers wait in order. Safe for use by many threads.
 */
public final class Fleet implements AutoCloseable {
  private static final Duration ENDING_TIME = Duration.ofSeconds(5);
  private final Launcher launcher;
  private final int workers;
  private final int ahead;
  private final Semaphore turns;
  /** The kernel ends a server with the thread that started it, so that thread stays. */
  private final ExecutorService starter = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("sandbox-starter").factory());
  private final Set<Server> all = new HashSet<>();
  private final Set<Server> retiring = new HashSet<>();
  private final Set<Server> lent = new HashSet<>();
  private final Deque<Made> idle = new ArrayDeque<>();
  private int starting;
  private int waiting;
  private long failures;
  private String failure = "";
  private boolean closed;

  private record Made(Server server, Limits limits) {}

  /** Starts {@code ahead} servers in the background; lends up to {@code workers} at a time. */
  public Fleet(Launcher launcher, int workers, int ahead) {
    this.launcher = launcher;
    this.workers = workers;
    this.ahead = ahead;
    this.turns = new Semaphore(workers, true);
    for (int i = 0; i < ahead; i++) {
      start(Limits.DEFAULT);
    }
  }

  /** A server for one program; goes back by {@link Lease#close}. */
  Lease take(Limits limits, Duration patience) throws Unavailable {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      if (!turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Unavailable("no server was free within " + patience.toSeconds() + " s");
      }
      try {
        return new Lease(await(limits, deadline), true);
      } catch (Unavailable | InterruptedException | RuntimeException e) {
        turns.release();
        throw e;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the call was interrupted");
    }
  }

  /**
   * A server for a second process beside one that is lent: the same where servers have several
   * processes, else another.
   */
  Lease beside(Lease first, Limits limits, Duration patience) throws Unavailable {
    try {
      return launcher.single()
          ? new Lease(await(limits, System.nanoTime() + patience.toNanos()), false)
          : new Lease(first.server(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the call was interrupted");
    }
  }

  /** How two processes talk: over a wire in their server, or through this side. */
  boolean single() {
    return launcher.single();
  }

  private synchronized Server await(Limits limits, long deadline)
      throws Unavailable, InterruptedException {
    long failuresBefore = failures;
    waiting++;
    try {
      while (true) {
        if (closed) {
          throw new Unavailable("the sandbox is closed");
        }
        for (var made : List.copyOf(idle)) {
          if (made.server().alive() && launcher.fits(made.limits(), limits)) {
            idle.remove(made);
            lent.add(made.server());
            return made.server();
          }
        }
        if (failures > failuresBefore) {
          throw new Unavailable(failure);
        }
        if (starting < waiting) {
          start(limits);
        }
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          throw new Unavailable("no server was ready in time");
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } finally {
      waiting--;
    }
  }

  private synchronized void start(Limits limits) {
    starting++;
    starter.execute(() -> {
      if (isClosed()) {
        return;
      }
      try {
        var server = Server.start(launcher.launch(limits), it -> ready(it, limits), this::ended);
        synchronized (this) {
          // One that is gone by now has been heard to end, or will be.
          if (server.alive()) {
            all.add(server);
          }
          if (closed) {
            end(server);
          }
        }
      } catch (IOException e) {
        failed(String.valueOf(e.getMessage()));
      }
    });
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void ready(Server server, Limits limits) {
    starting--;
    idle.addFirst(new Made(server, limits));
    while (idle.size() > Math.max(ahead, workers)) {
      idle.removeLast().server().kill();
    }
    notifyAll();
  }

  private synchronized void failed(String reason) {
    starting--;
    failures++;
    failure = reason;
    notifyAll();
  }

  private void ended(Server server) {
    if (!server.ready()) {
      failed(server.reason());
    }
    synchronized (this) {
      boolean counted = all.remove(server);
      retiring.remove(server);
      lent.remove(server);
      idle.removeIf(made -> made.server() == server);
      if (counted && server.ready()) {
        refill(Limits.DEFAULT);
      }
      notifyAll();
    }
  }

  private void refill(Limits limits) {
    boolean enough = launcher.single()
        ? idle.size() + starting >= ahead
        : idle.size() + lent.size() + starting >= ahead;
    if (!closed && !enough) {
      start(limits);
    }
  }

  private void giveBack(Server server) {
    synchronized (this) {
      lent.remove(server);
      if (!launcher.single() && server.alive() && !closed) {
        idle.addFirst(new Made(server, Limits.DEFAULT));
        notifyAll();
      } else if (server.alive()) {
        server.retire();
        all.remove(server);
        retiring.add(server);
        refill(Limits.DEFAULT);
      }
    }
  }

  /** What keeps programs in. */
  public synchronized Isolation isolation() {
    return all.stream().filter(Server::ready).map(Server::isolation).findFirst()
        .orElseGet(launcher::isolation);
  }

  /** Process ids of the servers, for those who watch them. */
  public synchronized List<Long> pids() {
    return all.stream().filter(Server::ready).map(Server::pid).toList();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      // Those that retire leave by themselves; what does not is cleaned away by its reader.
      all.forEach(this::end);
      notifyAll();
    }
    starter.shutdown();
    long deadline = System.nanoTime() + ENDING_TIME.toNanos();
    try {
      // One that was being started when the door was shut is among those that end, from here on.
      starter.awaitTermination(ENDING_TIME.toNanos(), TimeUnit.NANOSECONDS);
      for (var server : ending()) {
        if (!server.awaitEnd(Duration.ofNanos(deadline - System.nanoTime()))) {
          server.kill();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<Server> ending() {
    return Stream.concat(all.stream(), retiring.stream()).toList();
  }

  /**
   * An engine that was asked for a container makes it although nobody waits for it any more; one
   * that is not there yet can only leave by itself.
   */
  private void end(Server server) {
    if (launcher.single() && !server.ready()) {
      server.retire();
    } else {
      server.kill();
    }
  }

  /** A server that is somebody's for one program. */
  final class Lease implements AutoCloseable {
    private final Server server;
    private final boolean hasTurn;
    private boolean back;

    private Lease(Server server, boolean hasTurn) {
      this.server = server;
      this.hasTurn = hasTurn;
    }

    Server server() {
      return server;
    }

    @Override
    public void close() {
      if (!back) {
        back = true;
        if (hasTurn || launcher.single()) {
          giveBack(server);
        }
        if (hasTurn) {
          turns.release();
        }
      }
    }
  }
}
