package dev.etude.runtime.model.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the lines of a session: one JSON object each, UTF-8, unknown fields ignored. */
final class SessionFile {

  /** Bytes; the answers are held in memory. */
  static final long LARGEST = 256L << 20;

  private static final String START = "{\"prompt\":\"";
  private static final String OTHER_START = "{\"solution\":\"";
  private static final int DEPTH = 32;

  private static final JsonMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          // Also keeps a lone surrogate, which UTF-8 cannot carry.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private SessionFile() {}

  /** All lines in order; blank ones are skipped. */
  static List<Exchange> read(Path file) {
    var decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      if (Files.size(file) > LARGEST) {
        throw new SessionException(file + "  is larger than " + (LARGEST >> 20)
            + " MiB; split it, or record fewer cycles");
      }
      try (var in = Files.newInputStream(file);
          var reader = new BufferedReader(new InputStreamReader(in, decoder))) {
        return read(file, reader);
      }
    } catch (NoSuchFileException e) {
      throw new SessionException(file + "  does not exist; record it first with `record`");
    } catch (IOException e) {
      throw new SessionException(file + "  cannot be read (" + e.getMessage() + ")");
    }
  }

  private static List<Exchange> read(Path file, BufferedReader reader) throws IOException {
    var exchanges = new ArrayList<Exchange>();
    var number = 0;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        exchanges.add(parse(file, number, line));
      }
    }
    return exchanges;
  }

  private static Exchange parse(Path file, int number, String line) {
    try {
      var exchange = MAPPER.readValue(line, Exchange.class);
      var problem = exchange == null ? "not a JSON object" : exchange.problem();
      if (exchange != null && problem.isEmpty()) {
        return exchange;
      }
      throw malformed(file + ":" + number, problem);
    } catch (StreamConstraintsException e) {
      throw malformed(file + ":" + number, "nested too deeply, or too long");
    } catch (JacksonException e) {
      var location = e.getLocation();
      var column = location == null ? 0 : location.getColumnNr();
      var reason = e instanceof StreamReadException
          ? "is not JSON"
          : e.getOriginalMessage().lines().findFirst().orElse("is not an exchange");
      throw malformed(file + ":" + number + (column > 0 ? ":" + column : ""), reason);
    }
  }

  private static SessionException malformed(String where, String reason) {
    return new SessionException(
        where + "  " + reason + "; correct or delete this line, or record the session again");
  }

  /**
   * Refuses to write into somebody's file that is no session: its start must be that of a line as
   * {@link #line} writes it.
   */
  static void requireSession(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(START.length()), StandardCharsets.UTF_8);
      if (!START.startsWith(start) && !OTHER_START.startsWith(start)) {
        throw new SessionException(file + "  is not a recorded session; name a new file");
      }
    }
  }

  /** One line with its end. */
  static byte[] line(Exchange exchange) {
    return (MAPPER.writeValueAsString(exchange) + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
