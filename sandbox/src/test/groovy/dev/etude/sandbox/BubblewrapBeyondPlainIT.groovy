package dev.etude.sandbox

import spock.lang.Requires

@Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
reason = 'bubblewrap or python3 is not installed')
class BubblewrapBeyondPlainIT extends BeyondPlainSpecification {

  @Override
  Sandbox open() {
    BubblewrapSandbox.open(BubblewrapOptions.DEFAULT)
  }
}
