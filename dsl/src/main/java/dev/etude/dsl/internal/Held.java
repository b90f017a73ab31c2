package dev.etude.dsl.internal;

/** What stands behind the value of a script: classes of this process, or a process of its own. */
public sealed interface Held permits ScriptCode, RemoteScript {

  /** Whether it once missed its deadline and is therefore never asked again. */
  boolean banned();

  /** Lets go of it. */
  void free();
}
