package dev.etude.missions;

/**
 * A sort of YAML file, as problems speak of it.
 *
 * @param noun what one of them is, such as {@code mission}
 * @param example a file that is a good start, such as {@code missions/first_steps.yaml}
 */
public record YamlSort(String noun, String example) {

  String one() {
    return "a " + noun;
  }

  String the() {
    return "the " + noun;
  }
}
