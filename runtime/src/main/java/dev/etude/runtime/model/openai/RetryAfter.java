package dev.etude.runtime.model.openai;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

  /** More digits than any server means; also keeps the number in range. */
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** How long to wait from now; nothing where the header is missing or means nothing. */
  static Optional<Duration> read(@Nullable String header, Instant now) {
    if (header == null) {
      return Optional.empty();
    }
    var text = header.strip();
    var digits = !text.isEmpty() && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      var date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
