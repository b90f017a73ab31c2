package dev.etude.dsl.internal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A child JVM that decides for one script. It ends when its standard input does, so it never
 * outlives this process, and is killed when it is late. For one thread at a time.
 */
final class ScriptProcess implements AutoCloseable {

  /** Not a class literal, since the worker knows every kind of script and no kind knows it. */
  static final String MAIN = "dev.etude.dsl.remote.ScriptWorker";

  /** A killed process is gone within milliseconds, unless the machine has other worries. */
  private static final Duration ENDING = Duration.ofSeconds(2);

  private static final List<String> FLAGS = List.of("-Xmx160m", "-Xss512k", "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=192m", "-XX:+ExitOnOutOfMemoryError",
      "-XX:-CreateCoredumpOnCrash", "-XX:-UsePerfData", "-Xshare:auto",
      "-Djava.awt.headless=true");

  private final Process process;
  private final BufferedWriter questions;
  private boolean late;
  private final BlockingQueue<String> replies = new ArrayBlockingQueue<>(1);

  private ScriptProcess(Process process) {
    this.process = process;
    this.questions = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofPlatform().daemon().name("script-replies-" + process.pid()).start(this::read);
  }

  /** Starts one and returns at once. */
  static ScriptProcess start() throws IOException {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(FLAGS);
    words.add("-cp");
    words.add(absolute(System.getProperty("java.class.path")));
    words.add(MAIN);
    var builder = new ProcessBuilder(words).redirectError(Redirect.DISCARD)
        .directory(new File(System.getProperty("java.io.tmpdir")));
    builder.environment().clear();
    return new ScriptProcess(builder.start());
  }

  /** It starts in another folder. */
  private static String absolute(String classPath) {
    return String.join(File.pathSeparator, List.of(classPath.split(File.pathSeparator)).stream()
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
  }

  private void read() {
    try (var reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      for (String line = line(reader); line != null; line = line(reader)) {
        if (!replies.offer(line)) {
          break; // Nobody asked for a second one: it no longer keeps to the protocol.
        }
      }
    } catch (IOException e) {
      // Its streams are closed, which the end below says as well.
    } finally {
      process.destroyForcibly();
      replies.offer("");
    }
  }

  /** A line that is not longer than it may be; null: there is none. */
  private static @Nullable String line(Reader reader) throws IOException {
    var line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        return line.toString();
      }
      if (line.length() >= LineJson.LONGEST) {
        return null;
      }
      line.append((char) c);
    }
    return null;
  }

  /**
   * The reply to a line; empty: there is none, in time or at all, and the process is over.
   *
   * @throws IOException where the process takes no more
   */
  String ask(String line, Duration atMost) throws IOException {
    questions.write(line);
    questions.write('\n');
    questions.flush();
    try {
      String reply = replies.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
      if (reply == null || reply.isEmpty()) {
        late = reply == null;
        close();
        return "";
      }
      return reply;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Whether it was ended because no reply came in time. */
  boolean late() {
    return late;
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Ends it at once, and returns when it is gone, after two seconds at the latest. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(ENDING.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // It was told to go; whoever interrupts does not want to wait for that.
      Thread.currentThread().interrupt();
    }
  }
}
