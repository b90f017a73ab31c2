package dev.etude.sandbox

class GraalPyLentClassesIT extends LentClassesSpecification {

  @Override
  Sandbox open() {
    GraalPySandbox.open(Trained.OPTIONS)
  }
}
