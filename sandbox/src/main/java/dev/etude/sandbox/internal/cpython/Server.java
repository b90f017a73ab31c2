package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A process that forks a process for each program, as the host sees it. Two threads of its own read
 * what it writes. Safe for use by many threads.
 */
final class Server {
  private static final int NO_LINK = 255;
  static final int LINK_TO_HOST = 254;
  private static final int MAX_FRAME = 64 << 20;
  private static final int HEADER = 6;
  private static final int NUMBERS = 200;
  private static final int ERROR_TAIL = 2000;
  private static final Duration LEAVING = Duration.ofSeconds(5);
  private static final Duration LAST_MOMENT = Duration.ofSeconds(1);
  private final Process process;
  private final Launch launch;
  private final OutputStream toServer;
  private final Consumer<Server> onReady;
  private final Consumer<Server> onEnd;
  private final Map<Integer, Cell> cells = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final StringBuilder errors = new StringBuilder();
  private volatile Isolation isolation;
  private volatile boolean ready;
  private volatile boolean retired;
  /** Set before anybody hears of it: a process that was killed is still there for a moment. */
  private volatile boolean gone;
  private volatile boolean killed;

  private Server(Process process, Launch launch, Consumer<Server> onReady,
      Consumer<Server> onEnd) {
    this.process = process;
    this.launch = launch;
    this.toServer = process.getOutputStream();
    this.isolation = launch.isolation();
    this.onReady = onReady;
    this.onEnd = onEnd;
  }

  /** Starts one. Exactly one of the two is told next; the second one at last in any case. */
  static Server start(Launch launch, Consumer<Server> onReady, Consumer<Server> onEnd)
      throws IOException {
    var builder = new ProcessBuilder(launch.words());
    builder.environment().keySet().retainAll(launch.environment());
    var server = new Server(builder.start(), launch, onReady, onEnd);
    Thread.ofPlatform().daemon().name("sandbox-errors-" + server.pid()).start(server::readErrors);
    Thread.ofPlatform().daemon().name("sandbox-server-" + server.pid()).start(server::read);
    return server;
  }

  private void read() {
    try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      tellWhatItIs();
      while (true) {
        int length = in.readInt();
        if (length < 2 || length > MAX_FRAME) {
          throw new IOException("a frame of " + length + " bytes");
        }
        byte kind = in.readByte();
        int number = in.readUnsignedByte();
        hear(kind, number, in.readNBytes(length - 2));
      }
    } catch (IOException e) {
      // Its streams are closed, or it no longer keeps to the protocol: it is of no more use.
      gone = true;
      boolean left = retired && hasLeft();
      var lost = new Heard.Gone(lastWords());
      cells.values().forEach(cell -> cell.hear(lost));
      if (!left) {
        launch.clean();
      }
      onEnd.accept(this);
    }
  }

  private void tellWhatItIs() throws IOException {
    byte[] rest = launch.rest();
    toServer.write(ByteBuffer.allocate(4).putInt(rest.length).array());
    toServer.write(rest);
    toServer.flush();
  }

  private void hear(byte kind, int number, byte[] body) throws IOException {
    var cell = cells.get(number);
    switch (kind) {
      case 'R' -> {
        var layers = new ArrayList<>(launch.isolation().layers());
        layers.addAll(Arrays.asList(new String(body, StandardCharsets.UTF_8).split(",")));
        isolation = new Isolation(launch.isolation().tier(), layers);
        ready = true;
        onReady.accept(this);
      }
      case 'D' -> {
        if (cell != null) {
          cell.hear(new Heard.Said(body));
        }
      }
      case 'P' -> {
        if (cell != null) {
          cell.passOn(body);
        }
      }
      case 'X' -> {
        if (cell != null) {
          cells.remove(number, cell);
          cell.hear(new Heard.Over(body));
        }
      }
      default -> throw new IOException("unknown frame " + kind);
    }
  }

  private void readErrors() {
    var chunk = new byte[1024];
    try (InputStream in = process.getErrorStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        synchronized (errors) {
          errors.append(new String(chunk, 0, n, StandardCharsets.UTF_8));
          errors.delete(0, Math.max(0, errors.length() - ERROR_TAIL));
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it what it had to say.
      return;
    }
  }

  /** A process for a program of its own. */
  Cell begin(Job job) throws Lost {
    return begin(job, NO_LINK, job.limits().time());
  }

  /** A process for a program that talks to another one, with that time for now. */
  Cell begin(Job job, int link, Duration time) throws Lost {
    int number = numbers.getAndIncrement() % NUMBERS;
    var cell = new Cell(this, number, job);
    if (cells.putIfAbsent(number, cell) != null) {
      throw new Lost("the server has too many programs");
    }
    send('J', number, job.frame(link, time));
    return cell;
  }

  /** Sends one frame. */
  void send(char kind, int number, byte[] body) throws Lost {
    try {
      synchronized (toServer) {
        toServer.write(ByteBuffer.allocate(HEADER).putInt(body.length + 2).put((byte) kind)
            .put((byte) number).array());
        toServer.write(body);
        toServer.flush();
      }
    } catch (IOException e) {
      throw new Lost(lastWords());
    }
  }

  private String lastWords() {
    kill();
    try {
      awaitEnd(LAST_MOMENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String tail;
    synchronized (errors) {
      tail = errors.toString().strip().replaceAll("\\p{Cntrl}+", " ");
    }
    return launch.failure(tail);
  }

  /** Lets it end by itself, since nobody has more for it. */
  void retire() {
    retired = true;
    try {
      toServer.close();
    } catch (IOException e) {
      kill();
    }
  }

  private boolean hasLeft() {
    try {
      return awaitEnd(LEAVING) && !killed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  boolean ready() {
    return ready;
  }

  /** What keeps its programs in. */
  Isolation isolation() {
    return isolation;
  }

  /** Why it ended, as far as it said. */
  String reason() {
    return lastWords();
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return !gone && process.isAlive();
  }

  /** Ends it and every process in it at once. */
  void kill() {
    gone = true;
    killed = true;
    process.destroyForcibly();
  }

  boolean awaitEnd(Duration atMost) throws InterruptedException {
    return process.waitFor(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
  }
}
