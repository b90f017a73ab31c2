package dev.etude.runtime.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the command a user asked for; the only place that knows them all. */
final class Commands implements IFactory {

  private final Surroundings surroundings;

  Commands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command = switch (type.getSimpleName()) {
      case "RunCommand" -> new RunCommand(surroundings);
      case "ResumeCommand" -> new ResumeCommand(surroundings);
      case "StatusCommand" -> new StatusCommand(surroundings);
      case "CheckCommand" -> new CheckCommand(surroundings);
      case "TryCommand" -> new TryCommand(surroundings);
      case "NewCommand" -> new NewCommand(surroundings);
      case "TestCommand" -> new TestCommand(surroundings);
      case "GradeCommand" -> new GradeCommand(surroundings);
      case "LabCommand" -> new LabCommand(surroundings);
      case "ApproveCommand" -> new ApproveCommand(surroundings);
      case "SandboxCommand" -> new SandboxCommand(surroundings);
      case "SandboxRunCommand" -> new SandboxRunCommand(surroundings);
      case "SandboxGradeCommand" -> new SandboxGradeCommand(surroundings);
      case "SandboxCheckCommand" -> new SandboxCheckCommand(surroundings);
      case "SandboxExecCommand" -> new SandboxExecCommand(surroundings);
      case "SandboxDoctorCommand" -> new SandboxDoctorCommand(surroundings);
      case "SandboxBenchCommand" -> new SandboxBenchCommand(surroundings);
      case "WarmupCommand" -> new WarmupCommand(surroundings);
      default -> CommandLine.defaultFactory().create(type);
    };
    return type.cast(command);
  }
}
