package dev.etude.sandbox.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which commands may run, and which of them only when a person agrees. Immutable, and safe for use
 * by many threads.
 *
 * @param programs names of programs on the search path of the system, or absolute paths; every
 *     other program is refused
 * @param denied commands that are refused although their program is listed
 * @param kinds what to call which commands, such as {@code delete} those that match {@code rm}
 * @param approve the kinds that wait for a person's consent
 * @param patience how long they wait until that counts as a no; default 10 minutes
 * @param environment names of variables that are passed on; every other one is left out
 * @param readable folders besides those of the system that commands may read, absolute
 * @param confinedOnly whether a command is refused where there is no bubblewrap to confine it
 */
public record CommandPolicy(Set<String> programs, List<CommandRule> denied,
    Map<String, List<CommandRule>> kinds, Set<String> approve, Duration patience,
    Set<String> environment, List<Path> readable, boolean confinedOnly, CommandLimits limits) {

  /** The kinds of commands that get to the network; all others have none where it can be cut. */
  public static final Set<String> NETWORKED = Set.of("network", "install");

  /**
   * Programs that take their work from words, or start other programs: a list of programs that
   * names one of them says nothing.
   */
  public static final Set<String> STARTERS = Set.of("sh", "bash", "dash", "zsh", "ksh", "csh",
      "tcsh", "fish", "busybox", "env", "xargs", "nohup", "timeout", "nice", "ionice", "stdbuf",
      "setsid", "time", "parallel", "watch", "chroot", "unshare", "nsenter", "bwrap", "sudo", "su",
      "doas", "setpriv", "prlimit", "strace", "script", "eval", "exec", "command");

  /** Lists no program: refuses every command. */
  public static final CommandPolicy NOTHING = new CommandPolicy(Set.of(), List.of(), Map.of(),
      Set.of(), Duration.ofMinutes(10), Set.of(), List.of(), false, CommandLimits.DEFAULT);

  public CommandPolicy {
    programs = Set.copyOf(programs);
    denied = List.copyOf(denied);
    var copies = new TreeMap<String, List<CommandRule>>();
    kinds.forEach((kind, rules) -> copies.put(kind, List.copyOf(rules)));
    kinds = Collections.unmodifiableMap(copies);
    approve = Set.copyOf(approve);
    environment = Set.copyOf(environment);
    readable = List.copyOf(readable);
    if (patience.isNegative()) {
      throw new IllegalArgumentException("patience must be >= 0, was " + patience);
    }
    var unknown = new TreeSet<>(approve);
    unknown.removeAll(kinds.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no rule says what " + unknown + " is");
    }
    programs.stream().filter(CommandPolicy::isStarter).findFirst().ifPresent(program -> {
      throw new IllegalArgumentException(program + " starts whatever it is told to");
    });
    if (readable.stream().anyMatch(folder -> !folder.isAbsolute())) {
      throw new IllegalArgumentException("readable folders must be absolute");
    }
  }

  /** Whether a program starts whatever it is told to, and so cannot be listed. */
  public static boolean isStarter(String program) {
    return STARTERS.contains(program.substring(program.lastIndexOf('/') + 1));
  }

  /** What the policy says of a command. */
  public sealed interface Judgement {

    /**
     * It may run.
     *
     * @param kinds what it is called, sorted
     * @param approval those of its kinds that need a person's consent, sorted; empty: none
     */
    record Allowed(Set<String> kinds, Set<String> approval) implements Judgement {

      public Allowed {
        kinds = sorted(kinds);
        approval = sorted(approval);
      }

      private static Set<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
      }
    }

    /** It may not, and why. */
    record Refused(String reason) implements Judgement {}
  }

  /** Judges a command by its words alone. */
  public Judgement judge(Command command) {
    var program = command.words().getFirst();
    if (!programs.contains(program)) {
      return new Judgement.Refused("`" + program + "` is not one of the programs that may run");
    }
    for (var rule : denied) {
      if (rule.matches(command.words())) {
        return new Judgement.Refused("`" + rule.text() + "` is denied");
      }
    }
    var found = new TreeSet<String>();
    kinds.forEach((kind, rules) -> {
      if (rules.stream().anyMatch(rule -> rule.matches(command.words()))) {
        found.add(kind);
      }
    });
    var approval = new TreeSet<>(found);
    approval.retainAll(approve);
    return new Judgement.Allowed(found, approval);
  }

  /** This policy with other limits. */
  public CommandPolicy with(CommandLimits other) {
    return new CommandPolicy(programs, denied, kinds, approve, patience, environment, readable,
        confinedOnly, other);
  }
}
