package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.internal.wire.Request.Calls;
import dev.etude.sandbox.internal.wire.Request.Check;
import dev.etude.sandbox.internal.wire.Request.Inspect;
import dev.etude.sandbox.internal.wire.Request.Report;
import dev.etude.sandbox.internal.wire.Request.Run;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** Requests in bytes. */
public final class RequestCodec {

  private RequestCodec() {}

  /** The frame of a request. */
  public static byte[] encode(Request request) throws IOException {
    return Bytes.encode(request, RequestCodec::write);
  }

  /** The request of a frame. */
  public static Request decode(byte[] frame) throws IOException {
    return Bytes.decode(frame, RequestCodec::read);
  }

  private static void write(Request request, DataOutputStream out) throws IOException {
    switch (request) {
      case Run(Program(var source, var stdin, var files), var limits) -> {
        out.writeByte('r');
        Bytes.text(source, out);
        Bytes.text(stdin, out);
        FilesCodec.write(files, out);
        limits(limits, out);
      }
      case Calls(var source, var entryPoint, var calls, var tells, var limits, var token) -> {
        out.writeByte('c');
        Bytes.text(source, out);
        Bytes.text(entryPoint, out);
        Bytes.list(calls, (call, to) -> Bytes.list(call, ValueCodec::write, to), out);
        out.writeBoolean(tells);
        limits(limits, out);
        out.writeLong(token);
      }
      case Check(var source, var entryPoint, var tests, var limits, var token) -> {
        out.writeByte('k');
        Bytes.text(source, out);
        Bytes.text(entryPoint, out);
        Bytes.text(tests, out);
        limits(limits, out);
        out.writeLong(token);
      }
      case Inspect(var source) -> {
        out.writeByte('i');
        Bytes.text(source, out);
      }
      case Report() -> out.writeByte('o');
    }
  }

  private static void limits(Limits limits, DataOutputStream out) throws IOException {
    out.writeLong(limits.time().toNanos());
    out.writeLong(limits.cpuTime().toNanos());
    out.writeLong(limits.memoryBytes());
    out.writeInt(limits.outputBytes());
    out.writeInt(limits.sourceBytes());
    out.writeInt(limits.recursion());
    out.writeInt(limits.threads());
    out.writeInt(limits.processes());
    out.writeInt(limits.files());
    out.writeLong(limits.fileBytes());
  }

  private static Limits limits(DataInputStream in) throws IOException {
    return new Limits(Duration.ofNanos(in.readLong()), Duration.ofNanos(in.readLong()),
        in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
        in.readInt(), in.readLong());
  }

  private static Request read(DataInputStream in) throws IOException {
    byte tag = in.readByte();
    return switch (tag) {
      case 'r' -> new Run(
          new Program(Bytes.text(in), Bytes.text(in), FilesCodec.read(in)), limits(in));
      case 'c' -> new Calls(Bytes.text(in), Bytes.text(in),
          Bytes.list(in, from -> Bytes.list(from, ValueCodec::read)), in.readBoolean(),
          limits(in), in.readLong());
      case 'k' -> new Check(Bytes.text(in), Bytes.text(in), Bytes.text(in), limits(in),
          in.readLong());
      case 'i' -> new Inspect(Bytes.text(in));
      case 'o' -> new Report();
      default -> throw new IOException("unknown request tag " + tag);
    };
  }
}
