package dev.etude.runtime.cli;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.memory.Kept;
import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import dev.etude.runtime.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A profile as a run keeps it in {@code core/builder_profile.json}, or as somebody wrote it: what a
 * skill leaves out is as it was before anything was known.
 */
record ProfileFile(long cycle, List<Known> skills, @Nullable List<Outcome> recent,
    @Nullable Kept kept) {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /** A skill, of which only the name must be said. */
  record Known(@Nullable String name, @Nullable Double proficiency, @Nullable Double uncertainty,
      int attempts, double trend, double learningProgress, long lastPractised, boolean regressed,
      @Nullable Double difficulty) {

    Skill skill() {
      if (name == null) {
        throw new IllegalArgumentException("a skill has no `name`");
      }
      Skill fresh = new Skill(name);
      return new Skill(name, or(proficiency, fresh.proficiency()),
          or(uncertainty, fresh.uncertainty()), attempts, trend, learningProgress, lastPractised,
          regressed, or(difficulty, fresh.difficulty()));
    }

    private static double or(@Nullable Double said, double otherwise) {
      return Optional.ofNullable(said).orElse(otherwise);
    }
  }

  static Profile read(Path file) {
    try {
      return read(file, Files.readString(file));
    } catch (IOException failure) {
      throw new UserError(UserError.USAGE, file + "  "
          + (Files.exists(file) ? "cannot be read" : "does not exist")
          + "; name a profile, such as runs/first_steps/core/builder_profile.json");
    }
  }

  private static Profile read(Path file, String text) {
    try {
      ProfileFile read = MAPPER.readValue(text, ProfileFile.class);
      if (read.skills() == null || read.skills().isEmpty()) {
        throw new UserError(UserError.USAGE, file + "  has no `skills`; write"
            + " {\"skills\": [{\"name\": \"parsing\", \"proficiency\": 0.4}]}");
      }
      return new Profile(read.cycle(), read.skills().stream().map(Known::skill).toList(),
          Optional.ofNullable(read.recent()).orElse(List.of()),
          Optional.ofNullable(read.kept()).orElse(Kept.NOTHING));
    } catch (UnrecognizedPropertyException unknown) {
      // The reader of records does not know where it stands; the word itself does.
      String before = text.substring(0,
          Math.max(0, text.indexOf("\"" + unknown.getPropertyName() + "\"")));
      throw problem(file, (int) before.lines().count(),
          before.length() - before.lastIndexOf('\n') + 1,
          "`" + unknown.getPropertyName() + "` is not known here; "
              + DidYouMean.of(unknown.getPropertyName(), words(unknown))
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("there are " + String.join(", ", words(unknown))));
    } catch (StreamReadException notJson) {
      throw problem(file, notJson.getLocation().getLineNr(), notJson.getLocation().getColumnNr(),
          "is not JSON; a profile is what a run keeps in core/builder_profile.json");
    } catch (JacksonException malformed) {
      throw problem(file, malformed.getLocation().getLineNr(),
          malformed.getLocation().getColumnNr(),
          "is not a profile: " + malformed.getOriginalMessage()
              .replaceAll(" \\(.*", ""));
    } catch (IllegalArgumentException wrong) {
      throw new UserError(UserError.USAGE, file + "  " + wrong.getMessage());
    }
  }

  private static List<String> words(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
  }

  private static UserError problem(Path file, int line, int column, String message) {
    return new UserError(UserError.USAGE,
        file + ":" + line + ":" + column + "  " + Problems.oneLine(message));
  }
}
