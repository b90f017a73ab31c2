package dev.etude.memory;

import java.nio.file.Path;

/**
 * A run folder cannot be used as it is. The message is for the user: the place, what is wrong with
 * it, and the way out.
 */
public abstract sealed class UnusableRun extends RuntimeException {

  private static final long serialVersionUID = 1;

  private UnusableRun(String place, String predicate, String wayOut) {
    super(place + "  " + predicate + "; " + wayOut);
  }

  /** A line in the middle of a journal is not what was written there. */
  public static final class DamagedJournal extends UnusableRun {

    private static final long serialVersionUID = 1;
    private final long line;

    public DamagedJournal(Path file, long line, String predicate) {
      super(file + ":" + line, predicate,
          "restore the file from a copy, or delete from this line on to resume before it");
      this.line = line;
    }

    /** The line, 1-based. */
    public long line() {
      return line;
    }
  }

  /** Another process, or another run of this one, writes to the folder. */
  public static final class InUse extends UnusableRun {

    private static final long serialVersionUID = 1;

    public InUse(Path folder, String owner) {
      super(folder.toString(), "is in use by " + owner,
          "stop that first, or give this run another name");
    }
  }

  /** There is no run there, or it cannot be read. */
  public static final class NotARun extends UnusableRun {

    private static final long serialVersionUID = 1;

    public NotARun(Path folder, String predicate, String wayOut) {
      super(folder.toString(), predicate, wayOut);
    }
  }

  /** A new run was to be written where one is already. */
  public static final class Taken extends UnusableRun {

    private static final long serialVersionUID = 1;

    public Taken(Path folder, String predicate) {
      super(folder.toString(), predicate, "resume it, or give the new run another name");
    }
  }
}
