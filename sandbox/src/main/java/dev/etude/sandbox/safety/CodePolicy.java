package dev.etude.sandbox.safety;

import dev.etude.sandbox.safety.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides on the text of a program before it runs: an early warning with a reason, for whoever
 * wrote the program. It is not what keeps a program in; text can always be made to look harmless.
 * Immutable, and safe for use by many threads.
 *
 * @param modules which may be imported
 * @param names which builtins and names of modules may be used: {@code os.system}, {@code eval}
 * @param attributes which attributes may be asked for, of whatever it may be
 * @param refuse findings of Bandit's rules refuse a program from this severity on; below it they
 *     are advice
 * @param accept identifiers of rules that are passed over
 */
public record CodePolicy(NameRule modules, NameRule names, NameRule attributes, Severity refuse,
    Set<String> accept) {

  /**
   * Refuses other processes, the network, native code and the ways into the frames of a caller,
   * and what Bandit gives its highest severity. The same as {@code missions/policies/default.yaml}.
   */
  public static final CodePolicy DEFAULT = new CodePolicy(
      new NameRule(List.of(),
          List.of("subprocess", "multiprocessing", "socket", "ctypes", "_ctypes",
              "_socket", "_posixsubprocess", "pty", "java", "polyglot")),
      new NameRule(List.of(), List.of("os.system", "os.popen*", "os.exec*", "os.spawn*",
          "os.posix_spawn*", "os.fork*", "os.kill*", "sys._getframe", "sys._current_frames",
          "inspect.currentframe", "inspect.stack", "gc.get_objects", "gc.get_referrers")),
      new NameRule(List.of(), List.of("__subclasses__", "__globals__", "__builtins__", "f_back",
          "f_locals", "f_globals", "f_builtins", "gi_frame", "cr_frame", "ag_frame", "tb_frame")),
      Severity.HIGH, Set.of("B101", "B311"));

  public CodePolicy {
    accept = Set.copyOf(accept);
  }

  /** What speaks against a program, and what its author should know. */
  public Review review(SafetyFacts facts) {
    var refusals = new ArrayList<Finding>();
    var advice = new ArrayList<Finding>();
    facts.mentions().stream().filter(mention -> !allows(mention)).map(CodePolicy::denial)
        .forEach(refusals::add);
    for (var finding : facts.findings()) {
      if (!accept.contains(finding.id())) {
        (finding.severity().compareTo(refuse) >= 0 ? refusals : advice).add(finding);
      }
    }
    if (!facts.whole()) {
      refusals.add(new Finding("E104", Severity.HIGH, 1, 1,
          "the program is too large or too deep to be looked at as a whole"));
    }
    return new Review(refusals, advice);
  }

  private boolean allows(Mention mention) {
    return switch (mention.kind()) {
      case MODULE -> modules.allows(mention.name());
      case NAME -> names.allows(mention.name());
      case ATTRIBUTE -> attributes.allows(mention.name());
    };
  }

  private static Finding denial(Mention mention) {
    var id = switch (mention.kind()) {
      case MODULE -> "E101";
      case NAME -> "E102";
      case ATTRIBUTE -> "E103";
    };
    var what = mention.kind() == Kind.MODULE ? "the module `" : "`";
    return new Finding(id, Severity.HIGH, mention.line(), mention.column(),
        what + mention.name() + "` is not allowed here");
  }
}
