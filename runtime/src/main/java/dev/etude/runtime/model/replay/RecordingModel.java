package dev.etude.runtime.model.replay;

import dev.etude.memory.Concept;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Passes questions to another model and appends each exchange to a session, for {@link
 * ReplayModel}.
 *
 * <p>
 * Each exchange is one line, written at once, before the reply is handed on. A line that a lost
 * process left unfinished at the end is cut when the session is opened. One process writes a
 * session at a time. Closing it closes the other model. Not thread-safe.
 */
public final class RecordingModel implements Model {

  private static final int BLOCK = 8192;

  private final Model model;
  private final Path file;
  private final FileChannel channel;

  private RecordingModel(Model model, Path file, FileChannel channel) {
    this.model = model;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Goes on with the session in that file, or begins one; {@link SessionException} if it cannot.
   */
  public static RecordingModel open(Model model, Path file) {
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new SessionException(
            file + "  is being recorded by another run; wait for it, or name another file");
      }
      SessionFile.requireSession(file);
      channel.position(cutTornLine(channel));
      return new RecordingModel(model, file, channel);
    } catch (IOException e) {
      throw new SessionException(file + "  cannot be written (" + e.getMessage()
          + "); name a file in a folder that exists and may be written");
    }
  }

  /** The lock lasts until the channel is closed. */
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The length that is left: everything up to the last line end. */
  private static long cutTornLine(FileChannel channel) throws IOException {
    var end = channel.size();
    var block = ByteBuffer.allocate(BLOCK);
    while (end > 0) {
      var start = Math.max(0, end - BLOCK);
      block.clear().limit((int) (end - start));
      while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {
        // A read may bring less than was asked for.
      }
      for (var i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          channel.truncate(start + i + 1);
          return start + i + 1;
        }
      }
      end = start;
    }
    channel.truncate(0);
    return 0;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public boolean plans() {
    return model.plans();
  }

  @Override
  public Reply ask(Prompt prompt) {
    var reply = model.ask(prompt);
    try {
      append(Exchange.of(prompt, model.name(), reply));
      return reply;
    } catch (IOException e) {
      return new Reply.Failed("the reply could not be recorded in " + file + " (" + e.getMessage()
          + "); make room, or run without `record`", reply.usage());
    }
  }

  @Override
  public List<Concept> distil(Brief brief, String code, String taskId) {
    var learned = model.distil(brief, code, taskId);
    if (!learned.isEmpty()) {
      try {
        append(Exchange.of(taskId, code, learned));
      } catch (IOException e) {
        throw new SessionException("what was learned could not be recorded in " + file + " ("
            + e.getMessage() + "); make room, or run without `record`");
      }
    }
    return learned;
  }

  private void append(Exchange exchange) throws IOException {
    var line = ByteBuffer.wrap(SessionFile.line(exchange));
    var start = channel.position();
    try {
      while (line.hasRemaining()) {
        channel.write(line);
      }
    } catch (IOException e) {
      // Half a line would spoil the next one.
      channel.truncate(start);
      throw e;
    }
  }

  @Override
  public void close() {
    try (channel) {
      model.close();
    } catch (IOException e) {
      throw new SessionException(file + "  could not be closed (" + e.getMessage() + ")");
    }
  }
}
