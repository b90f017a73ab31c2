package dev.etude.dsl.repair;

import dev.etude.dsl.Problems;
import java.time.Duration;

/** What to do about a failure. */
public sealed interface Repair {

  /** How long a text is at most, in characters. */
  int LONGEST = 2000;

  /** Nothing: the builder thinks again. */
  record None() implements Repair {}

  /** Provide a module from somewhere and run the same program again. */
  record Provide(String module, Source source) implements Repair {

    public Provide {
      Form.MODULE.require(module);
    }

    /** From the package of the same name. */
    public Provide(String module) {
      this(module, new Source.Package(module));
    }
  }

  /** Run the same program again with another model in the place of one it cannot have. */
  record ReplaceModel(String model, String by) implements Repair {

    public ReplaceModel {
      Form.MODEL.require(model);
      Form.MODEL.require(by);
    }
  }

  /** Run the same program again with another deadline. */
  record RetryWithin(Duration limit) implements Repair {

    /** The longest limit there is: 10 minutes. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    public RetryWithin {
      if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("limit must be > 0 and <= 10 minutes, was " + limit);
      }
    }
  }

  /** Tell the builder something for its next attempt. */
  record Hint(String text) implements Repair {

    public Hint {
      requireLine(text);
    }
  }

  /** Stop working on the task. */
  record GiveUp(String reason) implements Repair {

    public GiveUp {
      requireLine(reason);
    }
  }

  private static void requireLine(String text) {
    if (text.length() > LONGEST || !text.equals(Problems.oneLine(text))) {
      throw new IllegalArgumentException("must be one line of at most " + LONGEST);
    }
  }

  /** Where a module comes from. */
  sealed interface Source {

    /** In words, for records. */
    default String text() {
      return switch (this) {
        case Package(var name) -> "the package " + name;
        case Clone(var repo, var ref, var folder, var editable) -> repo
            + (ref.isEmpty() ? "" : " at " + ref) + (folder.isEmpty() ? "" : ", folder " + folder)
            + (editable ? ", editable" : "");
      };
    }

    /**
     * A package of the index the operator uses.
     *
     * @param name with a version where one is wanted, such as {@code opencv-python==4.10.0}
     */
    record Package(String name) implements Source {

      public Package {
        Form.PACKAGE.require(name);
      }
    }

    /**
     * A git repository.
     *
     * @param repo its https address
     * @param ref branch, tag or commit; empty: the default branch
     * @param folder of the package within it; empty: its top
     * @param editable whether it is installed as it lies, so that changes to it take effect
     */
    record Clone(String repo, String ref, String folder, boolean editable) implements Source {

      public Clone {
        Form.REPO.require(repo);
        Form.REF.require(ref);
        Form.FOLDER.require(folder);
      }
    }
  }
}
