package dev.etude.runtime.cli;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.runtime.Sandboxes.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Tiers by their words. */
final class TierConverter implements ITypeConverter<Choice> {

  TierConverter() {}

  @Override
  public Choice convert(String text) {
    List<String> words = Stream.of(Choice.values())
        .map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    if (!words.contains(text)) {
      String near = DidYouMean.hint(text, words);
      throw new TypeConversionException("`" + Problems.oneLine(text) + "` is not a tier; "
          + (near.isEmpty() ? "there are " + String.join(", ", words) : near));
    }
    return Choice.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
