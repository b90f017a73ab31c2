package dev.etude.missions.policy;

import dev.etude.missions.Fields;
import dev.etude.missions.YamlReader;
import dev.etude.missions.YamlReading;
import dev.etude.missions.YamlSort;
import dev.etude.sandbox.command.CommandLimits;
import dev.etude.sandbox.command.CommandPolicy;
import dev.etude.sandbox.command.CommandRule;
import dev.etude.sandbox.safety.CodePolicy;
import dev.etude.sandbox.safety.NameRule;
import dev.etude.sandbox.safety.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads policies, strictly, as {@link YamlReader} does. Thread-safe. */
public final class PolicyReader {

  private static final YamlSort SORT = new YamlSort("policy", "missions/policies/default.yaml");

  private final YamlReader reader;

  public PolicyReader() {
    try (InputStream in = PolicyReader.class.getResourceAsStream("policy.schema.json")) {
      reader = new YamlReader(SORT, Objects.requireNonNull(in, "policy.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a policy file. */
  public YamlReading<Policy> read(Path file) {
    return reader.read(file, PolicyReader::policy);
  }

  /** Reads the text of a policy; {@code file} is where it came from, for messages. */
  public YamlReading<Policy> read(String file, String text) {
    return reader.read(file, text, PolicyReader::policy);
  }

  private static Policy policy(Fields fields) {
    return new Policy(code(fields.block("code")), commands(fields.block("commands")));
  }

  private static CodePolicy code(Fields code) {
    return new CodePolicy(rule(code.block("modules")), rule(code.block("names")),
        rule(code.block("attributes")), severity(code.text("refuse")),
        Set.copyOf(code.texts("accept")));
  }

  /** A word that is no severity was said already. */
  private static Severity severity(String word) {
    return Stream.of(Severity.values()).filter(known -> known.word().equals(word)).findFirst()
        .orElse(Severity.HIGH);
  }

  private static NameRule rule(Fields rule) {
    return new NameRule(rule.texts("allow"), rule.texts("deny"));
  }

  private static CommandPolicy commands(Fields commands) {
    Fields kinds = commands.block("kinds");
    Map<String, List<CommandRule>> rules = Stream.of("delete", "network", "install")
        .collect(Collectors.toMap(kind -> kind, kind -> rules(kinds.texts(kind))));
    Set<String> approve = new HashSet<>(commands.texts("approve"));
    approve.retainAll(rules.keySet());
    return new CommandPolicy(programs(commands), rules(commands.texts("deny")), rules, approve,
        commands.duration("patience"), Set.copyOf(commands.texts("environment")),
        commands.texts("read").stream().filter(folder -> folder.startsWith("/")).map(Path::of)
            .toList(),
        !commands.text("confinement").equals("wanted"), limits(commands));
  }

  private static Set<String> programs(Fields commands) {
    List<String> named = commands.texts("programs");
    for (int i = 0; i < named.size(); i++) {
      if (CommandPolicy.isStarter(named.get(i))) {
        commands.refuse("programs/" + i, "starter",
            "`" + named.get(i) + "` starts whatever it is told to",
            "name the programs that it would start");
      }
    }
    return named.stream().filter(program -> !CommandPolicy.isStarter(program))
        .collect(Collectors.toSet());
  }

  private static List<CommandRule> rules(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).map(CommandRule::of).toList();
  }

  private static CommandLimits limits(Fields commands) {
    return new CommandLimits(commands.duration("time"), commands.bytes("memory"),
        commands.bytes("file"), Math.clamp(commands.whole("processes"), 1, Integer.MAX_VALUE),
        commands.bytes("log"));
  }
}
