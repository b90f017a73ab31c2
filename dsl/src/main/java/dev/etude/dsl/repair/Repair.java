package dev.etude.dsl.repair;

import java.time.Duration;

/** What to do about a failure. */
public sealed interface Repair {

  /** Nothing: the builder thinks again. */
  record None() implements Repair {}

  /** Provide a module from somewhere and run the same program again. */
  record Provide(String module, Source source) implements Repair {

    /** From the package of the same name. */
    public Provide(String module) {
      this(module, new Source.Package(module));
    }
  }

  /** Run the same program again with another model in the place of one it cannot have. */
  record ReplaceModel(String model, String by) implements Repair {}

  /** Run the same program again with another deadline. */
  record RetryWithin(Duration limit) implements Repair {}

  /** Tell the builder something for its next attempt. */
  record Hint(String text) implements Repair {}

  /** Stop working on the task. */
  record GiveUp(String reason) implements Repair {}

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
    record Package(String name) implements Source {}

    /**
     * A git repository.
     *
     * @param repo its https address
     * @param ref branch, tag or commit; empty: the default branch
     * @param folder of the package within it; empty: its top
     * @param editable whether it is installed as it lies, so that changes to it take effect
     */
    record Clone(String repo, String ref, String folder, boolean editable) implements Source {}
  }
}
