package dev.etude.sandbox

class GraalPySharedTestersIT extends SharedTestersSpecification {

  @Override
  Sandbox open() {
    GraalPySandbox.open(Trained.OPTIONS)
  }
}
