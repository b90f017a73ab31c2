package dev.etude.sandbox;

import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.internal.auto.Lazy;
import dev.etude.sandbox.internal.auto.Lazy.Choice;
import dev.etude.sandbox.internal.auto.Packages;
import dev.etude.sandbox.internal.auto.Refusal;
import dev.etude.sandbox.internal.grading.Grader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Chooses the tier for each program: {@link Tier#GRAALPY}, and for one that imports packages which
 * the standard library lacks, {@link Tier#DOCKER}, then {@link Tier#BUBBLEWRAP}, whichever is here
 * and has the packages. Where none has, the program does not run: it is {@link Denied}, and the
 * reason names the package and says why each tier will not do. What a program imports, and tests
 * that are Python, is read from its syntax tree; one that hides an import is told by the
 * interpreter that there is none.
 *
 * <p>
 * The tiers other than graalpy are opened when they are first needed. Safe for use by many threads.
 */
public final class AutoSandbox implements Sandbox {
  /** For programs that need no package. */
  private final Sandbox usual;
  private final List<Lazy> others;

  private AutoSandbox(Sandbox usual, List<Lazy> others) {
    this.usual = usual;
    this.others = List.copyOf(others);
  }

  /** Starts the workers of graalpy in the background and returns at once. */
  public static AutoSandbox open(SandboxOptions graalpy, DockerOptions docker,
      BubblewrapOptions bubblewrap) {
    return new AutoSandbox(GraalPySandbox.open(graalpy), List.of(lazy(docker),
        lazy(() -> BubblewrapSandbox.missing(bubblewrap),
            () -> BubblewrapSandbox.open(bubblewrap))));
  }

  /**
   * As {@link #open}, for many short programs: where bubblewrap is here, it runs all for which it
   * has the packages, being the fastest; docker the others.
   */
  public static AutoSandbox openForBulk(SandboxOptions graalpy, DockerOptions docker,
      BubblewrapOptions bubblewrap) {
    if (BubblewrapSandbox.missing(bubblewrap).isPresent()) {
      return open(graalpy, docker, bubblewrap);
    }
    var fastest = BubblewrapSandbox.open(bubblewrap);
    return new AutoSandbox(fastest, List.of(
        lazy(Optional::empty, () -> fastest), lazy(docker)));
  }

  private static Lazy lazy(Supplier<Optional<String>> missing, Supplier<Sandbox> bubblewrap) {
    return new Lazy(Tier.BUBBLEWRAP.word(), "name a virtual environment that has it", missing,
        bubblewrap);
  }

  private static Lazy lazy(DockerOptions docker) {
    return new Lazy(Tier.DOCKER.word(), "name an image that has it",
        () -> DockerSandbox.missing(docker),
        () -> DockerSandbox.open(docker));
  }

  @Override
  public Execution run(Program program, Limits limits) {
    var own = Packages.modules(program.files().keySet());
    return switch (choose(List.of(program.source()), own)) {
      case Choice.Fit(var sandbox) -> sandbox.run(program, limits);
      case Choice.Unfit(var reason) -> refused(reason);
    };
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    var sources = tests instanceof Tests.Check check
        ? List.of(candidate, check.code())
        : List.of(candidate);
    return switch (choose(sources, Set.of())) {
      case Choice.Fit(var sandbox) -> sandbox.grade(candidate, tests, limits);
      case Choice.Unfit(var reason) ->
        new Grader(new Refusal(refused(reason)), "").grade(candidate, tests, limits);
    };
  }

  private Choice choose(List<String> sources, Set<String> own) {
    var packages = sources.stream().flatMap(it -> Packages.of(it, own, usual).stream())
        .distinct().sorted().toList();
    if (packages.isEmpty()) {
      return new Choice.Fit(usual);
    }
    var reasons = new ArrayList<String>();
    for (var tier : others) {
      switch (tier.choose(packages)) {
        case Choice.Fit fit -> {
          return fit;
        }
        case Choice.Unfit(var reason) -> reasons.add(reason);
      }
    }
    return new Choice.Unfit("import `" + String.join("`, `", packages)
        + "`, which the standard library lacks (" + String.join("; ", reasons) + ")");
  }

  private Execution refused(String what) {
    return new Denied(what, Account.none(isolation()));
  }

  @Override
  public Inspection inspect(String source) {
    return usual.inspect(source);
  }

  /** What keeps in the programs that need no package; each result names its own. */
  @Override
  public Isolation isolation() {
    return usual.isolation();
  }

  @Override
  public void close() {
    usual.close();
    others.forEach(Lazy::close);
  }
}
