package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.internal.wire.Reply.Begun;
import dev.etude.sandbox.internal.wire.Reply.Done;
import dev.etude.sandbox.internal.wire.Reply.Inspected;
import dev.etude.sandbox.internal.wire.Reply.Loaded;
import dev.etude.sandbox.internal.wire.Reply.Ready;
import dev.etude.sandbox.internal.wire.Reply.Returned;
import dev.etude.sandbox.internal.wire.Reply.Threw;
import dev.etude.sandbox.internal.wire.Reply.Written;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** Replies in bytes. */
public final class ReplyCodec {

  private ReplyCodec() {}

  /** The frame of a reply. */
  public static byte[] encode(Reply reply) throws IOException {
    return Bytes.encode(reply, ReplyCodec::write);
  }

  /** The reply of a frame that came from a worker in that isolation. */
  public static Reply decode(byte[] frame, Isolation isolation) throws IOException {
    return Bytes.decode(frame, in -> read(in, isolation));
  }

  private static void write(Reply reply, DataOutputStream out) throws IOException {
    switch (reply) {
      case Ready(var heapBytes) -> {
        out.writeByte('r');
        out.writeLong(heapBytes);
      }
      case Begun() -> out.writeByte('b');
      case Loaded() -> out.writeByte('l');
      case Returned(var value, var arguments) -> {
        out.writeByte('v');
        ValueCodec.write(value, out);
        Bytes.list(arguments, ValueCodec::write, out);
      }
      case Threw(var type, var message) -> {
        out.writeByte('x');
        Bytes.text(type, out);
        Bytes.text(message, out);
      }
      case Done(var execution, var steps, var failure, var token) -> {
        out.writeByte('d');
        ExecutionCodec.write(execution, out);
        out.writeLong(steps);
        Bytes.text(failure, out);
        out.writeLong(token);
      }
      case Inspected(var inspection) -> {
        out.writeByte('i');
        inspection(inspection, out);
      }
      case Written(var output, var cpuTime) -> {
        out.writeByte('o');
        ExecutionCodec.output(output, out);
        out.writeLong(cpuTime.toNanos());
      }
      case Reply.Overrun(var output, var cpuTime) -> {
        out.writeByte('c');
        ExecutionCodec.output(output, out);
        out.writeLong(cpuTime.toNanos());
      }
    }
  }

  private static Reply read(DataInputStream in, Isolation isolation) throws IOException {
    byte tag = in.readByte();
    return switch (tag) {
      case 'r' -> new Ready(in.readLong());
      case 'b' -> new Begun();
      case 'l' -> new Loaded();
      case 'v' -> new Returned(ValueCodec.read(in), Bytes.list(in, ValueCodec::read));
      case 'x' -> new Threw(Bytes.text(in), Bytes.text(in));
      case 'd' ->
        new Done(ExecutionCodec.read(in, isolation), in.readLong(), Bytes.text(in), in.readLong());
      case 'i' -> new Inspected(inspection(in));
      case 'o' -> new Written(ExecutionCodec.output(in), Duration.ofNanos(in.readLong()));
      case 'c' -> new Reply.Overrun(ExecutionCodec.output(in), Duration.ofNanos(in.readLong()));
      default -> throw new IOException("unknown reply tag " + tag);
    };
  }

  private static void inspection(Inspection inspection, DataOutputStream out) throws IOException {
    switch (inspection) {
      case Inspection.Parsed(var facts, var safety) -> {
        out.writeByte('p');
        Bytes.list(facts.imports(), Bytes::text, out);
        Bytes.list(facts.functions(), Bytes::text, out);
        out.writeInt(facts.lines());
        out.writeInt(facts.longestFunction());
        out.writeInt(facts.branches());
        out.writeInt(facts.nesting());
        out.writeInt(facts.shortNames());
        SafetyCodec.write(safety, out);
      }
      case Inspection.NotPython(var message, var line, var column) -> {
        out.writeByte('n');
        Bytes.text(message, out);
        out.writeInt(line);
        out.writeInt(column);
      }
      case Inspection.Failed(var reason) -> {
        out.writeByte('f');
        Bytes.text(reason, out);
      }
    }
  }

  private static Inspection inspection(DataInputStream in) throws IOException {
    byte tag = in.readByte();
    return switch (tag) {
      case 'p' -> new Inspection.Parsed(new CodeFacts(Bytes.list(in, Bytes::text),
          Bytes.list(in, Bytes::text), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
          in.readInt()), SafetyCodec.read(in));
      case 'n' -> new Inspection.NotPython(Bytes.text(in), in.readInt(), in.readInt());
      case 'f' -> new Inspection.Failed(Bytes.text(in));
      default -> throw new IOException("unknown inspection tag " + tag);
    };
  }
}
