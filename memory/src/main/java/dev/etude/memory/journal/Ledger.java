package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.CycleFailed;
import dev.etude.memory.Event.CycleStarted;
import dev.etude.memory.Event.ModelReplied;
import dev.etude.memory.Event.RunEnded;
import dev.etude.memory.Event.RunStarted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Records what happens in a run, and lets a run that was stopped or lost go on as if it had not
 * been.
 *
 * <p>
 * Each step of a cycle is written as {@code once(Type.class, () -> compute)}. In a fresh cycle that
 * computes the event and appends it. In a cycle that was cut short, it hands back what the journal
 * already holds, in order, and computes only what is missing: nothing is lost, nothing is recorded
 * twice, and a model that was paid is not paid again. For that, a cycle must ask for its events in
 * an order that depends on nothing but earlier events, the mission and the scripts. Durable
 * execution engines replay workflows the same way.
 *
 * <p>
 * Events of the run as a whole ({@link Event#ofRun()}) are never replayed: they are what happened
 * to the run, such as being resumed. Appended events survive the death of the process. A loss of
 * power may cost a second of recorded work, but no reply that was paid for. Not thread-safe: one
 * loop writes.
 */
public final class Ledger implements AutoCloseable {

  /** More than the first entry of a run ever fills. */
  private static final int HEAD_BYTES = 1 << 20;

  /** How much recorded work that cost no money a loss of power may undo. */
  private static final Duration UNFORCED_AT_MOST = Duration.ofSeconds(1);

  private final TraceIds traces;
  private final InstantSource clock;
  private final Consumer<? super Entry> written;
  private final List<Consumer<? super Entry>> happened = new ArrayList<>();
  private final Standing standing = new Standing();
  private final Deque<Entry> replay = new ArrayDeque<>();
  private final Journal journal;
  private Instant forced = Instant.EPOCH;
  private boolean inCycle;
  private String trace = "";

  private Ledger(Path file, TraceIds traces, InstantSource clock,
      Consumer<? super Entry> written) {
    this.traces = traces;
    this.clock = clock;
    this.written = written;
    this.journal = Journal.open(file, this::remember);
  }

  /**
   * Opens the journal of a run, creating it when there is none.
   *
   * @param written is told of every entry once it is on file: those the journal holds, now, and
   *     each later one
   */
  public static Ledger open(Path file, TraceIds traces, InstantSource clock,
      Consumer<? super Entry> written) {
    return new Ledger(file, traces, clock, written);
  }

  /** What a journal adds up to, read without changing it. */
  public static Standing read(Path file, Consumer<? super Entry> reader) {
    var standing = new Standing();
    Journal.read(file, entry -> {
      reader.accept(entry);
      standing.saw(entry);
      standing.apply(entry);
    });
    return standing;
  }

  /** How the run of a journal began, without reading the rest; empty where it has not. */
  public static Optional<RunStarted> started(Path file) {
    try (var lines = Files.newInputStream(file)) {
      byte[] head = lines.readNBytes(HEAD_BYTES);
      int end = 0;
      while (end < head.length && head[end] != '\n') {
        end++;
      }
      return EntryJson.entry(Arrays.copyOf(head, end)).map(Entry::event)
          .filter(RunStarted.class::isInstance).map(RunStarted.class::cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells of every event as it takes effect, whether it is new or replayed. */
  public void listen(Consumer<? super Entry> listener) {
    happened.add(listener);
  }

  /** Where the run stands, now and after each event. */
  public Standing standing() {
    return standing;
  }

  /** Whether the current or next cycle has recorded events left that it will be handed back. */
  public boolean replaying() {
    return !replay.isEmpty();
  }

  /** Bytes of a torn last line that were cut off on opening; 0 as a rule. */
  public long tornBytes() {
    return journal.tornBytes();
  }

  /** The trace id of the current cycle; empty outside of any. */
  public String trace() {
    return trace;
  }

  /**
   * Begins the next cycle, or the one that was cut short.
   *
   * @return what was recorded of its beginning; {@code scripts} are those it began with
   */
  public CycleStarted beginCycle(Map<String, String> scripts) {
    if (inCycle) {
      throw new IllegalStateException("cycle " + standing.cycle() + " has not ended");
    }
    passOver(CycleStarted.class);
    Entry next = replay.peek();
    long cycle = next == null ? standing.cycle() + 1 : next.cycle();
    trace = next == null ? traces.of(cycle) : next.trace();
    inCycle = true;
    return next != null && next.event() instanceof CycleStarted started
        ? takeReplayed(started)
        : append(cycle, new CycleStarted(scripts));
  }

  /**
   * The event that was recorded here, or else the one computed now.
   *
   * @throws ReplayMismatch where an event of another type was recorded here; what was recorded of
   *     this cycle counts as having happened, and only {@link #failCycle} and {@link #endCycle}
   *     make sense after it
   */
  public <E extends Event> E once(Class<E> type, Supplier<? extends E> compute) {
    Entry next = inCycle ? replay.peek() : null;
    if (next == null) {
      return append(compute.get());
    }
    if (!type.isInstance(next.event())) {
      throw mismatch(next, type.getSimpleName());
    }
    return takeReplayed(type.cast(next.event()));
  }

  /**
   * Records an event that follows from earlier ones, or an event of the run as a whole.
   *
   * @return the event, or the recorded one, which may differ in durations only
   * @throws ReplayMismatch where another event was recorded here; as for {@link #once}
   */
  public <E extends Event> E record(E event) {
    Entry next = inCycle ? replay.peek() : null;
    if (next == null || event.ofRun()) {
      return append(event);
    }
    if (!JournalText.sameButForTimes(next.event(), event)) {
      throw mismatch(next, event.getClass().getSimpleName());
    }
    @SuppressWarnings("unchecked") // Equal in all but times includes the type.
    E recorded = (E) next.event();
    return takeReplayed(recorded);
  }

  /** Records that a stage failed, once: what was recorded between here and that is passed over. */
  public CycleFailed failCycle(CycleFailed failure) {
    requireCycle(failure);
    passOver(CycleFailed.class);
    Entry next = replay.peek();
    return next != null && next.event() instanceof CycleFailed recorded
        ? takeReplayed(recorded)
        : append(failure);
  }

  /** Ends the cycle. What was left of a recorded one that was cut short is passed over. */
  public CycleEnded endCycle(CycleEnded end) {
    requireCycle(end);
    passOver(CycleEnded.class);
    CycleEnded ended = append(end);
    inCycle = false;
    trace = "";
    return ended;
  }

  @Override
  public void close() {
    journal.sync();
    journal.close();
  }

  /** Takes an entry that the journal held when it was opened. */
  private void remember(Entry entry) {
    written.accept(entry);
    standing.saw(entry);
    if (entry.event().ofRun()) {
      standing.apply(entry);
      return;
    }
    replay.add(entry);
    if (entry.event() instanceof CycleEnded) {
      replay.forEach(standing::apply);
      replay.clear();
    }
  }

  private <E extends Event> E append(E event) {
    return append(standing.cycle(), event);
  }

  private <E extends Event> E append(long cycle, E event) {
    boolean ofRun = event.ofRun();
    if (!ofRun) {
      requireCycle(event);
    }
    var entry = new Entry(journal.entries() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS),
        ofRun ? 0 : cycle, ofRun ? "" : trace, event);
    journal.append(entry);
    force(entry);
    standing.saw(entry);
    standing.apply(entry);
    written.accept(entry);
    happened.forEach(listener -> listener.accept(entry));
    return event;
  }

  private void requireCycle(Event event) {
    if (!inCycle) {
      throw new IllegalStateException(
          event.getClass().getSimpleName() + " belongs in a cycle, and none has begun");
    }
  }

  private <E extends Event> E takeReplayed(E event) {
    takeEffect(replay.remove());
    return event;
  }

  private void takeEffect(Entry entry) {
    standing.apply(entry);
    happened.forEach(listener -> listener.accept(entry));
  }

  private ReplayMismatch mismatch(Entry recorded, String expected) {
    passOver(CycleFailed.class);
    return new ReplayMismatch(recorded.seq(), recorded.event().getClass().getSimpleName(),
        expected);
  }

  /** What is recorded has happened, even where this resumed cycle no longer comes to it. */
  private void passOver(Class<? extends Event> until) {
    while (!replay.isEmpty() && !until.isInstance(replay.peek().event())) {
      takeEffect(replay.remove());
    }
  }

  /** Forces to disk what cost money at once, the rest once a second: a cycle may be faster. */
  private void force(Entry entry) {
    Event event = entry.event();
    boolean paid = event instanceof ModelReplied reply
        && reply.usage().inputTokens() + reply.usage().outputTokens() > 0;
    boolean due = !entry.at().isBefore(forced.plus(UNFORCED_AT_MOST));
    if (paid || due || event instanceof RunStarted || event instanceof RunEnded) {
      journal.sync();
      forced = entry.at();
    }
  }
}
