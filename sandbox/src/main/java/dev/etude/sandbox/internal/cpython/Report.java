package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Output;
import dev.etude.sandbox.Isolation;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server says of the end of a process.
 *
 * @param status as {@code waitpid} gives it; 0 where the server ended it
 */
record Report(Cause cause, int status, Account account) {
  /** Why it ended, in the order of {@code cell.py}. */
  enum Cause {
    BY_ITSELF, LATE, BUSY, LOUD, BY_HOST, NONSENSE, UNBORN
  }

  static Report of(byte[] report, Isolation isolation) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(report));
    int cause = in.readUnsignedByte();
    if (cause >= Cause.values().length) {
      throw new IOException("unknown cause " + cause);
    }
    int status = in.readInt();
    var elapsed = Duration.ofNanos(in.readLong());
    var cpuTime = Duration.ofNanos(in.readLong());
    boolean cut = in.readBoolean();
    var output = new Output(text(octets(in)), text(octets(in)), cut);
    return new Report(Cause.values()[cause], status,
        new Account(output, elapsed, cpuTime, files(in), isolation));
  }

  private static Map<String, Content> files(DataInputStream in) throws IOException {
    var files = new TreeMap<String, Content>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      var path = octets(in);
      var content = Content.of(octets(in));
      try {
        files.put(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(path)).toString(),
            content);
      } catch (CharacterCodingException e) {
        // A name that is no text names nothing that could be asked for.
        continue;
      }
    }
    return files;
  }

  private static byte[] octets(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a length of " + length + " does not fit its report");
    }
    return in.readNBytes(length);
  }

  private static String text(byte[] octets) {
    return new String(octets, StandardCharsets.UTF_8);
  }
}
