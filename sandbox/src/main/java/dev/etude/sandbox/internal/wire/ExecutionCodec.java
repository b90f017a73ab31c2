package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.Execution.DoesNotParse;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.OutOfMemory;
import dev.etude.sandbox.Execution.Output;
import dev.etude.sandbox.Execution.OutputTooLong;
import dev.etude.sandbox.Execution.Raised;
import dev.etude.sandbox.Execution.TimedOut;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Isolation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * Ends of programs in bytes: account, a letter for the kind, then what it holds. The isolation does
 * not travel: what keeps a worker in is not for the worker to say.
 */
final class ExecutionCodec {

  private ExecutionCodec() {}

  static void write(Execution execution, DataOutputStream out) throws IOException {
    account(execution.account(), out);
    switch (execution) {
      case Finished _ -> out.writeByte('f');
      case Raised raised -> {
        out.writeByte('r');
        Bytes.text(raised.type(), out);
        Bytes.text(raised.message(), out);
        out.writeInt(raised.line());
      }
      case DoesNotParse broken -> {
        out.writeByte('p');
        Bytes.text(broken.message(), out);
        out.writeInt(broken.line());
        out.writeInt(broken.column());
      }
      case TimedOut late -> {
        out.writeByte('t');
        out.writeLong(late.limit().toNanos());
      }
      case OutOfMemory full -> {
        out.writeByte('m');
        out.writeLong(full.limitBytes());
      }
      case OutputTooLong loud -> {
        out.writeByte('o');
        out.writeInt(loud.limitBytes());
      }
      case Denied denied -> {
        out.writeByte('d');
        Bytes.text(denied.what(), out);
      }
      case Exited exited -> {
        out.writeByte('e');
        out.writeInt(exited.status());
      }
      case WorkerLost lost -> {
        out.writeByte('l');
        Bytes.text(lost.reason(), out);
      }
    }
  }

  static Execution read(DataInputStream in, Isolation isolation) throws IOException {
    var account = account(in, isolation);
    byte tag = in.readByte();
    return switch (tag) {
      case 'f' -> new Finished(account);
      case 'r' -> new Raised(Bytes.text(in), Bytes.text(in), in.readInt(), account);
      case 'p' -> new DoesNotParse(Bytes.text(in), in.readInt(), in.readInt(), account);
      case 't' -> new TimedOut(Duration.ofNanos(in.readLong()), account);
      case 'm' -> new OutOfMemory(in.readLong(), account);
      case 'o' -> new OutputTooLong(in.readInt(), account);
      case 'd' -> new Denied(Bytes.text(in), account);
      case 'e' -> new Exited(in.readInt(), account);
      case 'l' -> new WorkerLost(Bytes.text(in), account);
      default -> throw new IOException("unknown execution tag " + tag);
    };
  }

  private static void account(Account account, DataOutputStream out) throws IOException {
    output(account.output(), out);
    out.writeLong(account.elapsed().toNanos());
    out.writeLong(account.cpuTime().toNanos());
    FilesCodec.write(account.files(), out);
  }

  private static Account account(DataInputStream in, Isolation isolation) throws IOException {
    return new Account(output(in), Duration.ofNanos(in.readLong()),
        Duration.ofNanos(in.readLong()), FilesCodec.read(in), isolation);
  }

  static void output(Output output, DataOutputStream out) throws IOException {
    Bytes.text(output.stdout(), out);
    Bytes.text(output.stderr(), out);
    out.writeBoolean(output.truncated());
  }

  static Output output(DataInputStream in) throws IOException {
    return new Output(Bytes.text(in), Bytes.text(in), in.readBoolean());
  }
}
