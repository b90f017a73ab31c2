package dev.etude.runtime.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code etude sandbox}: what the sandbox does, without a mission. */
@Command(name = "sandbox", mixinStandardHelpOptions = true,
    description = "Runs, grades and checks Python that nobody vouches for, and commands.",
    subcommands = {SandboxRunCommand.class, SandboxGradeCommand.class, SandboxCheckCommand.class,
        SandboxExecCommand.class, SandboxDoctorCommand.class, SandboxBenchCommand.class},
    footer = {"", "Examples:", "  ./etude sandbox run program.py",
        "  ./etude sandbox grade --task task.json solution.py",
        "  ./etude sandbox doctor"})
final class SandboxCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  SandboxCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err());
    return CommandLine.ExitCode.USAGE;
  }
}
