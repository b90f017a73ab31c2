package dev.etude.sandbox.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** An open file of the scratch file system. */
final class ScratchChannel implements SeekableByteChannel {

  private static final int CHUNK = 1 << 16;

  private final ScratchFile file;
  private final boolean readable;
  private final boolean writable;
  private final boolean append;
  private int position;
  private boolean open = true;

  ScratchChannel(ScratchFile file, Set<? extends OpenOption> options) {
    this.file = file;
    this.append = options.contains(StandardOpenOption.APPEND);
    this.writable = append || options.contains(StandardOpenOption.WRITE);
    this.readable = options.contains(StandardOpenOption.READ) || !writable;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    checkOpen();
    if (!readable) {
      throw new NonReadableChannelException();
    }
    byte[] chunk = new byte[Math.min(target.remaining(), CHUNK)];
    int count = file.read(position, chunk, 0, chunk.length);
    if (count > 0) {
      target.put(chunk, 0, count);
      position += count;
    }
    return count;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    checkOpen();
    if (!writable) {
      throw new NonWritableChannelException();
    }
    if (append) {
      position = file.size();
    }
    byte[] chunk = new byte[Math.min(source.remaining(), CHUNK)];
    source.get(chunk);
    file.write(position, chunk, System.currentTimeMillis());
    position += chunk.length;
    return chunk.length;
  }

  @Override
  public long position() throws IOException {
    checkOpen();
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    checkOpen();
    if (newPosition < 0 || newPosition > Integer.MAX_VALUE) {
      throw new IOException("Invalid argument");
    }
    position = (int) newPosition;
    return this;
  }

  @Override
  public long size() throws IOException {
    checkOpen();
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    checkOpen();
    if (!writable) {
      throw new NonWritableChannelException();
    }
    if (size < file.size()) {
      file.resize((int) size);
    }
    return this;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  private void checkOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
