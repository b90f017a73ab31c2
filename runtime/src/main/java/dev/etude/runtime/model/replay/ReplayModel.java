package dev.etude.runtime.model.replay;

import dev.etude.memory.Concept;
import dev.etude.memory.Usage;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Prompt.Purpose;
import dev.etude.runtime.model.PromptHash;
import dev.etude.runtime.model.Reply;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Serves the replies of a recorded session: free, deterministic, without a server.
 *
 * <p>
 * A question gets the reply recorded for its {@link PromptHash}; where it was recorded several
 * times, one after the other. A question that was not recorded, or more often asked than recorded,
 * fails. A recorded failure is served as that failure. The file is read once, by {@link #open}; at
 * most 256 MiB. Not thread-safe.
 */
public final class ReplayModel implements Model {

  private static final int SHOWN_DIGITS = 12;

  private final Path file;
  private final Map<String, Queue<Reply>> replies = new HashMap<>();
  private final Map<String, Queue<List<Concept>>> learned = new HashMap<>();
  private boolean plans;

  private ReplayModel(Path file) {
    this.file = file;
  }

  /** Reads the session, or throws a {@link SessionException} that says which line is wrong. */
  public static ReplayModel open(Path file) {
    var model = new ReplayModel(file);
    SessionFile.read(file).forEach(model::add);
    return model;
  }

  private void add(Exchange exchange) {
    plans |= exchange.purpose() == Purpose.PLAN;
    var prompt = exchange.prompt();
    if (prompt != null) {
      replies.computeIfAbsent(prompt, _ -> new ArrayDeque<>()).add(exchange.reply());
    }
    var concepts = exchange.learned();
    if (exchange.solution() != null && concepts != null) {
      learned.computeIfAbsent(exchange.solution(), _ -> new ArrayDeque<>()).add(concepts);
    }
  }

  @Override
  public String name() {
    return "replay:" + file.getFileName();
  }

  /** Whether the recorded model did. */
  @Override
  public boolean plans() {
    return plans;
  }

  @Override
  public Reply ask(Prompt prompt) {
    var hash = PromptHash.of(prompt);
    var recorded = replies.get(hash);
    if (recorded != null && !recorded.isEmpty()) {
      return recorded.remove();
    }
    var often = recorded == null ? "no reply" : "no further reply";
    return new Reply.Failed("%s holds %s to the %s prompt %s (attempt %d at `%s`); replay with the"
        .formatted(file.getFileName(), often, prompt.purpose(), hash.substring(0, SHOWN_DIGITS),
            prompt.attempt(), Exchange.about(prompt))
        + " mission and seed of the recording, or record again", Usage.NONE);
  }

  /** What the recorded model learned from that solution to that task. */
  @Override
  public List<Concept> distil(Brief brief, String code, String taskId) {
    var recorded = learned.get(Exchange.solution(taskId, code));
    return recorded == null || recorded.isEmpty() ? List.of() : recorded.remove();
  }
}
