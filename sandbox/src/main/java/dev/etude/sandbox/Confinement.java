package dev.etude.sandbox;

/** Whether worker processes are confined by bubblewrap and resource limits of the system. */
public enum Confinement {

  /** Confined where this machine can; where it cannot, {@link Isolation} says so. The default. */
  PREFERRED,

  /** Confined, or no worker starts. */
  REQUIRED,

  /** Never confined. */
  NONE
}
