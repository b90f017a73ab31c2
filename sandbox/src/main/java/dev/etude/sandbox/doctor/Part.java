package dev.etude.sandbox.doctor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A program or library that keeps programs in.
 *
 * @param version as it says itself
 * @param built when it was released or built, where that can be told
 */
public record Part(String name, String version, Optional<LocalDate> built) {

  /** How many days old it is. */
  public OptionalLong ageDays(LocalDate today) {
    return built.map(date -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(date, today))))
        .orElse(OptionalLong.empty());
  }
}
