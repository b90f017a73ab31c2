package dev.etude.runtime.cli;

import dev.etude.sandbox.doctor.Doctor;
import dev.etude.sandbox.doctor.Part;
import dev.etude.sandbox.doctor.TierReport;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
    description = "Tells which tiers this machine has, what keeps programs in, how old it is, and"
        + " what to install for more.",
    footer = {"", "Examples:", "  ./etude sandbox doctor",
        "  ./etude sandbox doctor --json | jq '.tiers[] | select(.ready) | .tier'"})
final class SandboxDoctorCommand implements Callable<Integer> {

  /** What is older has most likely been mended since. */
  private static final int OLD_DAYS = 365;

  private final Surroundings surroundings;

  @Option(names = "--json", description = "Print one JSON object: tiers, commands.")
  private boolean json;

  SandboxDoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Doctor doctor = new Doctor(surroundings.environment());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    List<TierReport> tiers = doctor.tiers();
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("tiers", tiers.stream().map(tier -> object(tier, today)).toList());
      object.put("commands", doctor.confines() ? "bubblewrap" : "process group");
      surroundings.out().println(new JsonMapper().writeValueAsString(object));
    } else {
      tiers.forEach(tier -> print(tier, today, surroundings.out()));
      surroundings.out().println("  commands    " + (doctor.confines()
          ? "confined by bubblewrap"
          : "not confined: a policy that requires it refuses them"));
    }
    return 0;
  }

  private static Map<String, Object> object(TierReport tier, LocalDate today) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("tier", tier.tier().word());
    object.put("ready", tier.ready());
    object.put("problem", tier.problem());
    object.put("more", tier.more());
    object.put("parts", tier.parts().stream().map(part -> object(part, today)).toList());
    return object;
  }

  private static Map<String, @Nullable Object> object(Part part, LocalDate today) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    OptionalLong age = part.ageDays(today);
    object.put("name", part.name());
    object.put("version", part.version());
    object.put("built", part.built().map(LocalDate::toString).orElse(null));
    object.put("age_days", age.isPresent() ? age.getAsLong() : null);
    return object;
  }

  private void print(TierReport tier, LocalDate today, PrintStream out) {
    String state = tier.ready()
        ? surroundings.style().green("ready")
        : surroundings.style().yellow("missing");
    String parts = tier.parts().stream().map(part -> text(part, today))
        .collect(Collectors.joining(", "));
    out.println(String.format("  %-10s  %s  %s", tier.tier().word(), state,
        tier.problem().isEmpty() ? parts : tier.problem()));
    if (!tier.problem().isEmpty() && !parts.isEmpty()) {
      out.println("              has " + parts);
    }
    if (!tier.more().isEmpty()) {
      out.println("              for more: " + tier.more());
    }
  }

  private static String text(Part part, LocalDate today) {
    OptionalLong age = part.ageDays(today);
    return part.name() + " " + part.version() + (age.isEmpty()
        ? ""
        : " (" + age(age.getAsLong())
            + (age.getAsLong() > OLD_DAYS ? "; look for an update" : "") + ")");
  }

  private static String age(long days) {
    return days < 60 ? days + " days old" : days / 30 + " months old";
  }
}
