package dev.etude.memory.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names cycles. The same cycle of the same run always gets the same id. */
@FunctionalInterface
public interface TraceIds {

  /** The trace id of a cycle. */
  String of(long cycle);

  /** Sixteen hexadecimal digits of a SHA-256 over the seed and the cycle. */
  static TraceIds seeded(long seed) {
    return cycle -> {
      byte[] text = ("trace " + seed + " " + cycle).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256().digest(text), 0, 8);
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
