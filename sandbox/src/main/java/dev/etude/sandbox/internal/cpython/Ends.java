package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.Execution.DoesNotParse;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.OutOfMemory;
import dev.etude.sandbox.Execution.OutputTooLong;
import dev.etude.sandbox.Execution.Raised;
import dev.etude.sandbox.Execution.TimedOut;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.math.BigInteger;
import java.util.List;

/** Makes the verdict on a process of what its server says of it and what it said at its end. */
final class Ends {
  private static final int LIMIT = 1000;
  private static final int KILLED = 9;
  private static final int BAD_CALL = 31;
  private static final int OUT_OF_TIME = 24;

  private Ends() {}

  /** The verdict. */
  static Execution of(Cell.Word.End end, Job job) {
    var account = end.report().account();
    var limits = job.limits();
    return switch (end.report().cause()) {
      case LATE -> new TimedOut(limits.time(), account);
      case BUSY -> new TimedOut(job.cpuTime(), account);
      case LOUD -> new OutputTooLong(limits.outputBytes(), account);
      case BY_HOST, UNBORN -> new WorkerLost("the program's process did not begin", account);
      case NONSENSE -> forged(account);
      case BY_ITSELF -> end.last() == null
          ? silent(end.report(), job)
          : said(end.last(), job, account);
    };
  }

  /** A process that says what only its interpreter may say. */
  static Execution forged(Account account) {
    return new Denied("speak in the place of its interpreter", account);
  }

  private static Execution silent(Report report, Job job) {
    int signal = report.status() & 0x7f;
    var account = report.account();
    return switch (signal) {
      case 0 -> new Exited(report.status() >> 8 & 0xff, account);
      case KILLED -> new OutOfMemory(job.limits().memoryBytes(), account);
      case OUT_OF_TIME -> new TimedOut(job.cpuTime(), account);
      case BAD_CALL -> new Denied("call the kernel in a way of another machine", account);
      default -> new Exited(128 + signal, account);
    };
  }

  private static Execution said(PyValue last, Job job, Account account) {
    if (!(last instanceof TupleOf(var parts)) || parts.isEmpty()
        || !(parts.getFirst() instanceof Str(var word))) {
      return forged(account);
    }
    var end = switch (word) {
      case "finished" -> parts.size() == 2 && number(parts, 1) == job.token()
          ? new Finished(account)
          : null;
      case "raised" -> parts.size() == 4
          ? new Raised(text(parts, 1), text(parts, 2), (int) number(parts, 3), account)
          : null;
      case "does_not_parse" -> parts.size() == 4
          ? new DoesNotParse(text(parts, 1), (int) number(parts, 2), (int) number(parts, 3),
              account)
          : null;
      case "out_of_memory" -> new OutOfMemory(job.limits().memoryBytes(), account);
      case "exited" -> new Exited((int) number(parts, 1), account);
      case "denied" -> parts.size() == 2 ? new Denied(text(parts, 1), account) : null;
      default -> null;
    };
    return end == null ? forged(account) : end;
  }

  /** A number that fits 63 bits, 0 where there is none. */
  private static long number(List<PyValue> parts, int at) {
    return parts.size() > at && parts.get(at) instanceof Int(BigInteger value)
        && value.bitLength() < Long.SIZE ? value.longValue() : 0;
  }

  private static String text(List<PyValue> parts, int at) {
    var text = parts.get(at) instanceof Str(var value) ? value : "";
    return text.length() <= LIMIT + 1 ? text : text.substring(0, LIMIT);
  }
}
