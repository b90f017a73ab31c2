package dev.etude.missions.policy;

import dev.etude.sandbox.command.CommandPolicy;
import dev.etude.sandbox.safety.CodePolicy;

/**
 * What a program may name before it runs, and which commands may run. Defaults and the meaning of
 * each key are in {@code policy.schema.json}.
 */
public record Policy(CodePolicy code, CommandPolicy commands) {}
