package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.internal.wire.ValueCodec;
import dev.etude.sandbox.value.PyValues;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * What a process is to do with a program.
 *
 * @param role one of those in {@code roles.py}
 * @param cpuTime processor time in all
 * @param token what an honest end of a plain run says
 */
record Job(String role, Program program, String entryPoint, boolean tellsArguments, Limits limits,
    Duration cpuTime, long token) {
  private static final int TERMS_BYTES = 38;

  /** A job that is no plain run. */
  static Job of(String role, String source, String entryPoint, Limits limits) {
    return new Job(role, new Program(source), entryPoint, false, limits, limits.cpuTime(), 0);
  }

  /** This job with other processor time. */
  Job withCpuTime(Duration other) {
    return new Job(role, program, entryPoint, tellsArguments, limits, other, token);
  }

  /** This job, which tells what became of arguments. */
  Job tellingArguments(boolean tells) {
    return new Job(role, program, entryPoint, tells, limits, cpuTime, token);
  }

  /** The frame for the server: its terms, then what the process is told. */
  byte[] frame(int link, Duration time) {
    boolean takesFiles = role.equals("run");
    // The process of harmless tests goes on to other tests of the same limits.
    boolean goesOn = role.equals("test") && link != Server.LINK_TO_HOST;
    var terms = ByteBuffer.allocate(TERMS_BYTES).putLong(time.toNanos())
        .putLong(cpuTime.toNanos()).putInt(limits.outputBytes())
        .putInt(takesFiles ? limits.files() : 0).putLong(limits.fileBytes())
        .put((byte) (limits.processes() > 1 ? 1 : 0)).putInt(goesOn ? limits.hashCode() | 1 : 0)
        .put((byte) link);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(terms.array());
      write(goesOn, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(boolean goesOn, DataOutputStream out) throws IOException {
    out.writeByte('d');
    out.writeInt(9);
    pair("role", role, out);
    pair("source", program.source(), out);
    pair("entry_point", entryPoint, out);
    pair("tells_arguments", tellsArguments, out);
    pair("goes_on", goesOn, out);
    pair("token", token, out);
    pair("limits", Map.of("cpu_nanos", cpuTime.toNanos(), "memory_bytes", limits.memoryBytes(),
        "file_bytes", limits.fileBytes(), "files", limits.files(), "threads", limits.threads(),
        "processes", limits.processes(), "recursion", limits.recursion()), out);
    ValueCodec.write(PyValues.of("stdin"), out);
    octets(program.stdin().getBytes(StandardCharsets.UTF_8), out);
    ValueCodec.write(PyValues.of("files"), out);
    out.writeByte('d');
    out.writeInt(program.files().size());
    for (Map.Entry<String, Content> file : program.files().entrySet()) {
      ValueCodec.write(PyValues.of(file.getKey()), out);
      octets(file.getValue().bytes(), out);
    }
  }

  private static void pair(String key, Object value, DataOutputStream out) throws IOException {
    ValueCodec.write(PyValues.of(key), out);
    ValueCodec.write(PyValues.of(value), out);
  }

  private static void octets(byte[] octets, DataOutputStream out) throws IOException {
    out.writeByte('b');
    out.writeInt(octets.length);
    out.write(octets);
  }
}
