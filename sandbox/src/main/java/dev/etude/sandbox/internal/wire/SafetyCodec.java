package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.safety.Finding;
import dev.etude.sandbox.safety.Mention;
import dev.etude.sandbox.safety.SafetyFacts;
import dev.etude.sandbox.safety.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What was seen of the safety of a program, in bytes. */
final class SafetyCodec {

  private SafetyCodec() {}

  static void write(SafetyFacts facts, DataOutputStream out) throws IOException {
    Bytes.list(facts.findings(), SafetyCodec::finding, out);
    Bytes.list(facts.mentions(), SafetyCodec::mention, out);
    out.writeBoolean(facts.whole());
  }

  static SafetyFacts read(DataInputStream in) throws IOException {
    return new SafetyFacts(Bytes.list(in, SafetyCodec::finding),
        Bytes.list(in, SafetyCodec::mention), in.readBoolean());
  }

  private static void finding(Finding finding, DataOutputStream out) throws IOException {
    Bytes.text(finding.id(), out);
    out.writeByte(finding.severity().ordinal());
    out.writeInt(finding.line());
    out.writeInt(finding.column());
    Bytes.text(finding.reason(), out);
  }

  private static Finding finding(DataInputStream in) throws IOException {
    return new Finding(Bytes.text(in), choice(Severity.values(), in), in.readInt(), in.readInt(),
        Bytes.text(in));
  }

  private static void mention(Mention mention, DataOutputStream out) throws IOException {
    out.writeByte(mention.kind().ordinal());
    Bytes.text(mention.name(), out);
    out.writeInt(mention.line());
    out.writeInt(mention.column());
  }

  private static Mention mention(DataInputStream in) throws IOException {
    return new Mention(choice(Mention.Kind.values(), in), Bytes.text(in), in.readInt(),
        in.readInt());
  }

  private static <T> T choice(T[] all, DataInputStream in) throws IOException {
    int ordinal = in.readUnsignedByte();
    if (ordinal >= all.length) {
      throw new IOException("there is no choice " + ordinal);
    }
    return all[ordinal];
  }
}
