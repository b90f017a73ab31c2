package dev.etude.dsl.remote;

import dev.etude.dsl.Loading;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.ScriptCompiler;
import dev.etude.dsl.internal.Wire;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.strategy.Strategy;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The process that decides for one script: its text comes first, then questions, each on a line of
 * the standard input; each line is answered by one on the standard output. The process ends as soon
 * as its input does, in the middle of a question too.
 */
public final class ScriptWorker {

  private static final List<ScriptKind<?>> KINDS = List.of(Strategy.KIND, Curve.KIND, Gate.KIND,
      Repairs.KIND, Family.KIND);

  private ScriptWorker() {}

  /** Serves until the other side is gone. */
  public static void main(String[] arguments) throws InterruptedException {
    var replies = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
        StandardCharsets.UTF_8);
    System.setOut(System.err);
    var lines = new SynchronousQueue<String>();
    Thread.ofPlatform().daemon().name("questions").start(() -> read(lines));
    var opening = LineJson.read(lines.take(), Wire.Opening.class);
    serve(KINDS.stream().filter(kind -> kind.word().equals(opening.kind())).findFirst()
        .orElseThrow(), opening, lines, replies);
  }

  private static void read(SynchronousQueue<String> lines) {
    try (var reader = new BufferedReader(new InputStreamReader(
        new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.put(line);
      }
    } catch (IOException | InterruptedException e) {
      // Nobody asks any more, which is what follows in any case.
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static <T> void serve(ScriptKind<T> kind, Wire.Opening opening,
      SynchronousQueue<String> lines, PrintStream replies) throws InterruptedException {
    Loading<T> loading = ScriptCompiler.isolated().loadHere(kind, opening.file(), opening.text())
        .loading();
    replies.println(LineJson.text(switch (loading) {
      case Loading.Refused<T> refused -> new Wire.Reply.Refused(refused.problems());
      case Loading.Loaded<T> loaded -> answer(kind.remote().about(loaded.value()));
    }));
    while (true) {
      JsonNode question = LineJson.read(lines.take(), JsonNode.class);
      replies.println(LineJson.text(reply(kind, loading.require(), question)));
    }
  }

  private static Wire.Reply answer(Object value) {
    return new Wire.Reply.Answer(LineJson.tree(value));
  }

  private static <T> Wire.Reply reply(ScriptKind<T> kind, T value, JsonNode question) {
    try {
      return answer(kind.remote().answer(value, question));
    } catch (ScriptException failed) {
      return new Wire.Reply.Failed(failed.failure());
    }
  }
}
