package dev.etude.sandbox

class GraalPyBeyondPlainIT extends BeyondPlainSpecification {

  @Override
  Sandbox open() {
    GraalPySandbox.open(Trained.OPTIONS)
  }
}
