package dev.etude.bench;

import dev.etude.memory.Usage;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Reply;
import java.util.List;

/** A model that answers at once, with the same program to every question. */
final class InstantModel implements Model {

  @Override
  public String name() {
    return "instant";
  }

  @Override
  public Reply ask(Prompt prompt) {
    String entry = prompt.brief().entryPoint();
    return new Reply.Answer("def " + entry + "(*arguments):\n    return None\n", List.of(),
        Usage.NONE);
  }
}
