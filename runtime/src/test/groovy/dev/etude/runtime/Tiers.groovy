package dev.etude.runtime

import dev.etude.sandbox.BubblewrapOptions
import dev.etude.sandbox.BubblewrapSandbox

/** Tiers for runs that are not about the tier. */
class Tiers {

  /** The one that is there soonest, of those that this machine has. */
  static final String QUICK = BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty ? 'bubblewrap' : 'graalpy'
}
