package dev.etude.sandbox.internal.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What a folder held when it was listed. */
record ScratchListing(List<Path> names,
    DirectoryStream.Filter<? super Path> filter) implements DirectoryStream<Path> {

  @Override
  public Iterator<Path> iterator() {
    return names.stream().filter(this::accepts).iterator();
  }

  private boolean accepts(Path name) {
    try {
      return filter.accept(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Holds nothing that must be given back.
  }
}
