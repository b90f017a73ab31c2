package dev.etude.runtime.model.openai

import java.time.Duration
import java.time.Instant

/** A clock that moves by pauses alone, and remembers them. */
class SteadyTiming implements Timing {

  final List<Duration> pauses = []
  private Instant now = Instant.parse('2026-11-20T12:00:00Z')

  @Override
  long nanos() {
    now.epochSecond * 1_000_000_000L + now.nano
  }

  @Override
  Instant now() {
    now
  }

  @Override
  void pause(Duration length) {
    pauses << length
    now += length
  }
}
