package dev.etude.memory;

import java.time.Instant;

/**
 * One line of a journal.
 *
 * @param seq 1 for the first line of a run, then one more each
 * @param at when it was written
 * @param cycle the cycle it belongs to, 0 outside of any
 * @param trace the trace id of that cycle, empty outside of any
 */
public record Entry(long seq, Instant at, long cycle, String trace, Event event) {}
