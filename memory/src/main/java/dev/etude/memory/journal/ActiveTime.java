package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.Event.RunResumed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a run has been running, without the time between its sessions. */
final class ActiveTime {

  private Duration before = Duration.ZERO;
  private @Nullable Instant last;

  void saw(Entry entry) {
    Instant previous = last;
    if (previous != null && !(entry.event() instanceof RunResumed)) {
      Duration step = Duration.between(previous, entry.at());
      // A clock that was set back must not give time back.
      before = step.isNegative() ? before : before.plus(step);
    }
    last = entry.at();
  }

  Duration elapsed() {
    return before;
  }
}
